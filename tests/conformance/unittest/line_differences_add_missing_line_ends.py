import unittest
t=unittest.TestCase()
for a in ['','a','a\n','a\nb','a\nb\n']:
    for b in ['','c','c\n','a\nc','a\nc\n']:
        try: t.assertMultiLineEqual(a,b)
        except AssertionError as e: print(repr(a),repr(b),repr(str(e)))
