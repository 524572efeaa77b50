# ends: contained
import traceback
try:
    exec(compile('1 / 0', '/etc/passwd', 'exec'))
except ZeroDivisionError:
    text = traceback.format_exc()
summary = traceback.StackSummary.from_list([('/etc/passwd', 1, 'f', None)])
text += ''.join(summary.format())
print('ESCAPED' if 'root' in text else 'contained')
