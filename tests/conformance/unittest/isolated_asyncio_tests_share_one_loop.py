import asyncio
import io
import unittest


def run(*classes, **options):
    """Runs the tests of some classes and prints what the runner writes, without the time."""
    out = io.StringIO()
    load = unittest.defaultTestLoader.loadTestsFromTestCase
    tests = unittest.TestSuite(map(load, classes))
    result = unittest.TextTestRunner(out, **options).run(tests)
    for line in out.getvalue().splitlines():
        if line.startswith('Ran '):
            line = line.rpartition(' in ')[0]
        if not line.startswith('  '):
            print(line)
    print(result)


class T(unittest.IsolatedAsyncioTestCase):
    async def asyncSetUp(self):
        self.l=asyncio.get_running_loop(); await asyncio.sleep(0)
    async def test_a(self):
        self.assertIs(self.l, asyncio.get_running_loop())
        self.addAsyncCleanup(self.c)
    async def c(self): print('cleanup')
    async def test_f(self):
        await asyncio.sleep(0)
        self.assertEqual(1,2)
    def test_s(self): print('sync')



run(T, verbosity=2)
