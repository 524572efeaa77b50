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


class A(unittest.TestCase):
    """Class doc"""
    def test_ok(self):
        """first line.

        more"""
    def test_fail(self): self.assertEqual(1, 2, 'msg')
    def test_err(self): 1/0
    @unittest.skip('why')
    def test_skip(self): pass
    def test_skip2(self): self.skipTest('inner')
    @unittest.expectedFailure
    def test_xf(self): self.fail('x')
    @unittest.expectedFailure
    def test_us(self): pass
    def test_sub(self):
        for i in range(4):
            with self.subTest('m', i=i, s='a'):
                self.assertEqual(i % 2, 0)
            with self.subTest(i=i):
                if i == 3: self.skipTest('sk')
    def test_list(self): self.assertEqual([1,2,3],[1,2,4,5])
    def test_dict(self): self.assertEqual({'a':1,'b':2},{'a':1,'b':3})
    def test_str(self): self.assertEqual('hello\nworld\n','hello\nworle\n')
    def test_set(self): self.assertEqual({1,2},{2,3})
    def test_tup(self): self.assertTupleEqual((1,),[1])
    def test_cause(self):
        try: 1/0
        except Exception as e: raise ValueError('v') from e
    def test_cleanup(self):
        self.addCleanup(lambda: 1/0)
    def setUp(self): pass


run(A, verbosity=1)
run(A, verbosity=2)
run(A, verbosity=0, failfast=True)
