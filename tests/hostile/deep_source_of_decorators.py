# ends: TypeError or limit
exec("@int\n" * 20000 + "def f(): pass")
