# ends: contained
class A:
    def __init__(self): pass
try:
    text = '{0.__init__.__globals__[__builtins__]}'.format(A())
except Exception as error:
    text = type(error).__name__
for name in ('java', 'getClass', 'org.', 'com.'):
    if name in text:
        print('ESCAPED')
print('contained')
