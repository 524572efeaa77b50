import sys
import unittest


class Some(unittest.TestCase):
    def test_b(self):
        pass

    def test_a(self):
        pass

    def helper(self):
        pass


loader = unittest.TestLoader()
this = sys.modules[__name__]
print(loader.getTestCaseNames(Some))
print(loader.loadTestsFromTestCase(Some))
print(loader.loadTestsFromName('Some', this))
print(loader.loadTestsFromName('Some.test_a', this))
print(loader.loadTestsFromNames(['Some.test_a', 'Some'], this).countTestCases())
missing = loader.loadTestsFromName('Some.test_zzz', this)
print(missing, loader.errors[0].splitlines()[0], loader.errors[0].splitlines()[-1])
loader.testNamePatterns = ['*_b']
print(loader.getTestCaseNames(Some))
loader.testNamePatterns = None
loader.testMethodPrefix = 'help'
print(loader.getTestCaseNames(Some))
for wrong in (unittest.TestSuite, unittest.TestCase):
    try:
        print(loader.loadTestsFromTestCase(wrong))
    except TypeError as error:
        print(error)
result = unittest.TestResult()
missing.run(result)
print(result, result.errors[0][1])
case = unittest.FunctionTestCase(lambda: None, description='words')
print(case, case.id(), case.shortDescription())
suite = unittest.TestSuite()
for wrong in (1, Some):
    try:
        suite.addTest(wrong)
    except TypeError as error:
        print(error)
