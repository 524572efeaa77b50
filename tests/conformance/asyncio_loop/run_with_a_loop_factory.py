import asyncio

made = []
def factory():
    made.append(asyncio.new_event_loop())
    return made[0]
async def main(): return asyncio.get_running_loop() is made[0]
print(asyncio.run(main(), loop_factory=factory), made[0].is_closed())
