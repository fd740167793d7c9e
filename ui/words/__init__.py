"""By which words documents describe the same people and acts: a table below an article, below a comparison, and in a tab."""
