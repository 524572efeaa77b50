async def work():
    pass


class Job:
    async def run(self):
        pass


first = work()
jobs = {'one': Job().run()}
work().close()
print('ends')
