import asyncio

loop = asyncio.new_event_loop()
one, two = loop.call_at(12, print, 1), loop.call_at(12, print, 1)
later, other = loop.call_at(13, print, 1), loop.call_at(12, print, 2)
print(one == two, one == other, one <= two, one >= two, one <= other, one < later, later > one, one == 12)
print(hash(one) == hash(12), len({one, two}), repr(asyncio.TimerHandle(5, print, (), loop)))
loop.close()
