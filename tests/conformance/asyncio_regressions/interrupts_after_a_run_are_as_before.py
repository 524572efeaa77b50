# gh-94732
import asyncio
import signal


async def main():
    try:
        signal.raise_signal(signal.SIGINT)
        await asyncio.sleep(1)
    except asyncio.CancelledError:
        print('cancelled')


for _ in range(2):
    print(asyncio.run(main()))
    try:
        signal.raise_signal(signal.SIGINT)
    except KeyboardInterrupt:
        print('interrupted')
