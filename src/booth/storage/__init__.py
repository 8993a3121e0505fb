"""Engine, migrations, snapshots, files. Knows no product and no visitor."""
