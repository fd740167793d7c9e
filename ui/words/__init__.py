"""By which words documents describe the same people and acts: a table below an article, and below a comparison."""
