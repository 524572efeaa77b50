# ends: anything
eval("{1:" * 5000 + "1" + "}" * 5000)
