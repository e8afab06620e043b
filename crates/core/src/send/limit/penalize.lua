-- KEYS: one closing time. ARGV: microseconds from now, which is the server's.
local clock = redis.call('TIME')
local closed = clock[1] * 1000000 + clock[2] + ARGV[1]
local before = redis.call('GET', KEYS[1])
if not before or tonumber(before) < closed then
  local kept = string.format('%.0f', math.ceil(ARGV[1] / 1000) + 1)
  redis.call('SET', KEYS[1], string.format('%.0f', closed), 'PX', kept)
end
return 0
