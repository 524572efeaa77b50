import unittest, logging, warnings
from collections import Counter
class T(unittest.TestCase):
    def runTest(self): pass
t=T()
def tr(f,*a,**k):
    try: r=f(*a,**k); print('OK',r)
    except Exception as e: print(f.__name__, type(e).__name__, str(e))
tr(t.fail); tr(t.fail,'m'); tr(t.assertTrue,0); tr(t.assertTrue,[], 'mm'); tr(t.assertFalse,1)
tr(t.assertEqual,1,2); tr(t.assertEqual,'a','b'); tr(t.assertEqual,(1,2),(1,)); tr(t.assertEqual,(1,),(1,2));tr(t.assertEqual,(1,2,4),(1,)); tr(t.assertEqual,[],[[1]]); tr(t.assertEqual,{1:2},{2:3},'mm')
tr(t.assertEqual,frozenset([1]),frozenset())
tr(t.assertNotEqual,1,1); tr(t.assertIs,1,2); tr(t.assertIsNot,None,None); tr(t.assertIsNone,1); tr(t.assertIsNotNone,None)
tr(t.assertIn,1,[2]); tr(t.assertNotIn,1,[1]); tr(t.assertIsInstance,1,str);tr(t.assertIsInstance,1,(str,list)); tr(t.assertNotIsInstance,1,int)
tr(t.assertAlmostEqual,1.0,1.1); tr(t.assertAlmostEqual,1.0,1.1,places=3); tr(t.assertAlmostEqual,1.0,1.1,delta=0.01); tr(t.assertAlmostEqual,1.0,1.1,3,None,0.01); tr(t.assertNotAlmostEqual,1.0,1.0); tr(t.assertNotAlmostEqual,1.0,1.0,delta=1);tr(t.assertNotAlmostEqual,1.0,1.0,2,delta=1); tr(t.assertNotAlmostEqual,1.0,1.001,places=2)
tr(t.assertGreater,1,2); tr(t.assertGreaterEqual,1,2); tr(t.assertLess,2,1); tr(t.assertLessEqual,2,1,'mm')
tr(t.assertCountEqual,[1,2,2],[1,1,3]); tr(t.assertCountEqual,[[1],[2]],[[1],[3]],'mm')
tr(t.assertSetEqual,1,{1}); tr(t.assertSetEqual,{1},1); tr(t.assertSetEqual,{1},{1}); tr(t.assertDictEqual,1,{}); tr(t.assertDictEqual,{},1); tr(t.assertMultiLineEqual,'a',1);tr(t.assertMultiLineEqual,2,'a'); tr(t.assertMultiLineEqual,'a\nb','a\nc\n')
def ctx(f,body,*a,**k):
    try:
        with f(*a,**k) as c: body()
        print('OK', c)
    except Exception as e: print(f.__name__, type(e).__name__, str(e), e.__cause__, e.__suppress_context__)
def r(e): raise e
ctx(t.assertRaises,lambda:None,ValueError); ctx(t.assertRaises,lambda:None,(ValueError,KeyError)); ctx(t.assertRaises,lambda:r(KeyError(1)),ValueError); ctx(t.assertRaises,lambda:None,ValueError,msg='mm')
tr(t.assertRaises,ValueError,lambda:None); tr(t.assertRaises,ValueError,int,'1');
tr(t.assertRaises,1,int); tr(t.assertRaises,int); tr(t.assertRaises); ctx(t.assertRaises,lambda:None,ValueError,foo=1); tr(t.assertRaises,ValueError,None)
tr(t.assertRaises,ValueError,int,'x')
ctx(t.assertLogs,lambda:None); ctx(t.assertLogs,lambda:None,'a',level='ERROR'); ctx(t.assertNoLogs,lambda:logging.getLogger('q').error('x %s',1)); ctx(t.assertNoLogs,lambda:None)
with t.assertLogs('foo',level='INFO') as cm:
    logging.getLogger('foo').info('first'); logging.getLogger('foo.bar').error('second')
with t.assertRaises(ValueError) as cm: r(ValueError(3))
print(cm.exception.__traceback__, cm.expected, vars(cm).keys())
tr(T,'zork')
print(T('runTest')==t, hash(T('runTest'))==hash(t))
tr(t.assertEqual,'a'*300+'\n'+'c'*900,'b'*900)
tr(t.assertEqual,'a'*700,'b'*700)
tr(t.assertEqual,list(range(100)),list(range(99)))
tr(t.assertEqual,['x'*100]*10,['y'*100]*10)
