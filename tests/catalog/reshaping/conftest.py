"""The shelf of products that these tests reshape."""

from reshaping_shelf import shelf as shelf
