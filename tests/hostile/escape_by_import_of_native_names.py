# ends: contained
for name in ('java', 'java.lang', 'polyglot.host', 'org.ourolang', 'ctypes', 'subprocess', '_posixsubprocess', 'jpype'):
    try:
        module = __import__(name)
        if hasattr(module, 'System') or hasattr(module, 'Popen') or hasattr(module, 'CDLL'):
            print('ESCAPED')
    except ImportError:
        pass
print('contained')
