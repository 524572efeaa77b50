# ends: limit
exec("while True: pass")
