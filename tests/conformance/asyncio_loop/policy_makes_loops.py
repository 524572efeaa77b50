import asyncio

policy = asyncio.get_event_loop_policy()
loop = policy.new_event_loop()
print(isinstance(policy, asyncio.AbstractEventLoopPolicy), isinstance(loop, asyncio.AbstractEventLoop))
loop.close()
