import time
a, b = time.monotonic(), time.perf_counter()
time.sleep(0.001)
print(time.monotonic() > a, time.perf_counter() > b, time.time() > 1.7e9, isinstance(time.time_ns(), int), time.monotonic_ns() > 0, time.process_time() >= 0)
for x in (-1, "a", None):
    try: time.sleep(x)
    except (ValueError, TypeError) as e: print(e)
print(time.gmtime(0)[:6], time.strftime("%Y-%m-%d %H:%M:%S", time.gmtime(0)), time.gmtime(86400).tm_mday)
