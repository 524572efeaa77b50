# ends: contained
try:
    import threading
    thread = threading.Thread(target=lambda: print('ESCAPED'))
    thread.start()
    thread.join()
except Exception:
    pass
print('contained')
