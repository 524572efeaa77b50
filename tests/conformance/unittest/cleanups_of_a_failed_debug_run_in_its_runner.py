import asyncio
import unittest


class Case(unittest.IsolatedAsyncioTestCase):
    async def asyncSetUp(self):
        self.loop = asyncio.get_running_loop()
        self.addAsyncCleanup(self.clean)

    async def clean(self):
        print('cleaned', asyncio.get_running_loop() is self.loop)

    async def test(self):
        raise KeyError('failed')


case = Case('test')
try:
    case.debug()
except KeyError as error:
    print(error)
case.doCleanups()
case._tearDownAsyncioRunner()
print(len(Case('test').run().errors))
