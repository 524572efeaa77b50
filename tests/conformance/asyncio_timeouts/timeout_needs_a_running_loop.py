import asyncio

try:
    asyncio.timeout(1)
except RuntimeError as error:
    print(error)
print(asyncio.timeout_at(1))
