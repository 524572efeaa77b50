async def work(): pass
c = work()
c = None
print("after")
