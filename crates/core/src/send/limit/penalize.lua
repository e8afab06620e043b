-- KEYS: the book and the list of a bucket. ARGV: microseconds from now, which is the server's.
local clock = redis.call('TIME')
local closed = clock[1] * 1000000 + clock[2] + ARGV[1]
local before = redis.call('ZSCORE', KEYS[1], 'closed ' .. KEYS[2])
if not before or tonumber(before) < closed then
  redis.call('ZADD', KEYS[1], string.format('%.0f', closed), 'closed ' .. KEYS[2])
end
return 0
