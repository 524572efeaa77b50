# ends: anything
exec("@int\n" * 20000 + "def f(): pass")
