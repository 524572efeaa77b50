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


class B(unittest.TestCase):
    @classmethod
    def setUpClass(cls): raise RuntimeError('suc')
    def test_1(self): pass
class C(unittest.TestCase):
    @classmethod
    def tearDownClass(cls): raise RuntimeError('tdc')
    def test_1(self): pass
@unittest.skip('cls')
class D(unittest.TestCase):
    def test_1(self): pass
class E(unittest.TestCase):
    @classmethod
    def setUpClass(cls): raise unittest.SkipTest('sc')
    def test_1(self): pass


class F(unittest.TestCase):
    @classmethod
    def setUpClass(cls):
        cls.addClassCleanup(print, 'class cleanup')
        print('set up class')

    def setUp(self):
        self.addCleanup(print, 'cleanup 1')
        self.addCleanup(print, 'cleanup 2')
        print('set up')

    def tearDown(self):
        print('tear down')

    def test_a(self):
        print('test a')

    def test_b(self):
        raise RuntimeError('b')


def setUpModule():
    print('set up module')
    unittest.addModuleCleanup(print, 'module cleanup')


def tearDownModule():
    raise ValueError('module')


run(B, C, D, E, F, verbosity=2)
