"""Files and apps: which `.al` files a path means, how they are read, what `app.json` says about them."""
