-- KEYS: one list of times per bucket, then one closing time per bucket. ARGV: calls and microseconds per bucket; no
-- calls means no quota. Times are the server's own, in microseconds, so that the clocks of the callers do not matter.
local clock = redis.call('TIME')
local now = clock[1] * 1000000 + clock[2]
local count = #KEYS / 2
local wait = 0

for i = 1, count do
  local calls, per = tonumber(ARGV[2 * i - 1]), tonumber(ARGV[2 * i])
  local closed = redis.call('GET', KEYS[count + i])
  if closed then
    wait = math.max(wait, closed - now)
  end
  local oldest = calls > 0 and redis.call('LINDEX', KEYS[i], -calls)
  if oldest then
    wait = math.max(wait, oldest + per - now)
  end
end

if wait > 0 then
  return wait
end

for i = 1, count do
  local calls, per = tonumber(ARGV[2 * i - 1]), tonumber(ARGV[2 * i])
  if calls > 0 then
    redis.call('RPUSH', KEYS[i], string.format('%.0f', now))
    redis.call('LTRIM', KEYS[i], -calls, -1)
    redis.call('PEXPIRE', KEYS[i], string.format('%.0f', math.ceil(per / 1000)))
  end
end
return 0
