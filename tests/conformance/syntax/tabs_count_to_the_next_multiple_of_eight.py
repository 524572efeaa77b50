if True:
	print("tab")
	if True:
		print("two tabs")
	print("tab again")
print("done")
