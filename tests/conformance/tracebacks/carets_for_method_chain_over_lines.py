text = "abc"
value = (text
         .upper()
         .lower()
         .missing()
         .strip())
