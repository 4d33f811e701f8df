-- Asks for the paths of a file in turn, no more than so many, and tells what it measured as one line of JSON.
local asked, next, left = {}, 0, 0

function init(args)
  left = tonumber(args[2])
  wrk.headers["Accept-Encoding"] = "br"
  for path in io.lines(args[1]) do
    asked[#asked + 1] = wrk.format("GET", path)
  end
end

function request()
  left = left - 1
  if left <= 0 then wrk.thread:stop() end
  next = next % #asked + 1
  return asked[next]
end

function done(summary, latency)
  local errors = summary.errors
  io.write(string.format(
    '\nround {"requests":%d,"microseconds":%d,"bytes":%d,"p50":%d,"p99":%d,"errors":%d}\n',
    summary.requests, summary.duration, summary.bytes, latency:percentile(50), latency:percentile(99),
    errors.connect + errors.read + errors.write + errors.status + errors.timeout
  ))
end
