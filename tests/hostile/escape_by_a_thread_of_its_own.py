# ends: contained or limit
try:
    import threading
    thread = threading.Thread(target=lambda: print('ESCAPED'))
    thread.start()
    thread.join()
except Exception:
    pass
print('contained')
