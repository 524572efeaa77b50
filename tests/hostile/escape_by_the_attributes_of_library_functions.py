# ends: contained
# Library code has the run of its own module; nothing there reaches the host.
import asyncio, collections, contextlib, dataclasses, enum, functools, inspect, io, json, logging, os, string, types
seen = set()
queue = [asyncio, collections, contextlib, dataclasses, enum, functools, inspect, io, json, logging, os, string, types]
count = 0
while queue and count < 300:
    found = queue.pop()
    if id(found) in seen:
        continue
    seen.add(id(found))
    count += 1
    if 'java' in type(found).__name__.lower() or type(found).__name__ == 'foreign':
        print('ESCAPED', found)
    for name in ('__globals__', '__dict__', '__closure__', '__wrapped__', '__func__', '__self__', '__loader__', '__spec__'):
        try:
            next_one = getattr(found, name)
        except Exception:
            continue
        if isinstance(next_one, dict):
            queue.extend(next_one.values())
        elif isinstance(next_one, tuple):
            queue.extend(next_one)
        else:
            queue.append(next_one)
print('contained')
