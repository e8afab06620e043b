-- KEYS: the book, then one list of times per bucket. ARGV: the generation that the caller knows, or nothing; then calls
-- and microseconds per bucket; no calls means no quota. Times are the server's own, in microseconds, so that the clocks
-- of the callers do not matter. Answers how long to wait, zero if the call was counted, and the generation.
--
-- The book is a sorted set: by bucket, when its latest call stops counting, and until when it is closed. It also holds
-- when it was begun, as a negative number, which is its generation. So what was lost is noticed: a caller who knows
-- another generation has sent calls that no list holds, and so has a bucket whose list is gone before its time.
local clock = redis.call('TIME')
local now = clock[1] * 1000000 + clock[2]
local book, count, wait = KEYS[1], #KEYS - 1, 0

local generation = redis.call('ZSCORE', book, 'generation')
if not generation then
  generation = string.format('%.0f', -now)
  redis.call('ZADD', book, generation, 'generation')
end
if ARGV[1] ~= '' and ARGV[1] ~= generation then
  redis.call('ZADD', book, -1, 'emptied')
end
local emptied = redis.call('ZSCORE', book, 'emptied')
redis.call('ZREMRANGEBYSCORE', book, 0, string.format('%.0f', now))

for i = 1, count do
  local calls, span, list = tonumber(ARGV[2 * i]), tonumber(ARGV[2 * i + 1]), KEYS[i + 1]
  local closed = redis.call('ZSCORE', book, 'closed ' .. list)
  if closed then
    wait = math.max(wait, closed - now)
  end
  if calls > 0 then
    if emptied then
      wait = math.max(wait, span - generation - now)
    end
    local oldest = redis.call('LINDEX', list, -calls)
    if oldest then
      wait = math.max(wait, oldest + span - now)
    elseif redis.call('EXISTS', list) == 0 then
      wait = math.max(wait, (redis.call('ZSCORE', book, list) or now) - now)
    end
  end
end

if wait > 0 then
  return { wait, generation }
end

for i = 1, count do
  local calls, span, list = tonumber(ARGV[2 * i]), tonumber(ARGV[2 * i + 1]), KEYS[i + 1]
  if calls > 0 then
    redis.call('RPUSH', list, string.format('%.0f', now))
    redis.call('LTRIM', list, -calls, -1)
    redis.call('PEXPIRE', list, string.format('%.0f', math.ceil(span / 1000)))
    redis.call('ZADD', book, string.format('%.0f', now + span), list)
  end
end
return { 0, generation }
