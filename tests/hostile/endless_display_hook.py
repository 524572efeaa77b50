# ends: RecursionError
import sys
class W:
    def write(self, text):
        print(text)
    def flush(self): pass
sys.stdout = W()
print('x')
