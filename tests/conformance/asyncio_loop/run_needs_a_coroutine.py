import asyncio

for value in (1, None, asyncio.sleep):
    try:
        asyncio.run(value)
    except ValueError as error:
        print(str(error).split(', got')[0])
