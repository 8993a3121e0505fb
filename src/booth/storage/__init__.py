"""Where rows are kept: the engine with its pragmas, migrations, snapshots, whole files. Knows no product and no visitor."""
