"""Sessions of nox for those who are used to it; each calls the same task of `cargo xtask`."""

import nox

nox.options.sessions = ["fmt", "clippy", "tidy", "test"]


@nox.session(venv_backend="none")
def fmt(session):
    """Check the formatting."""
    session.run("cargo", "fmt", "--all", "--check", external=True)


@nox.session(venv_backend="none")
def clippy(session):
    """Lint all crates."""
    session.run(
        "cargo", "clippy", "--workspace", "--all-targets", "--", "-D", "warnings", external=True
    )


@nox.session(venv_backend="none")
def tidy(session):
    """Check the invariants of ARCHITECTURE.md."""
    session.run("cargo", "xtask", "tidy", *session.posargs, external=True)


@nox.session(venv_backend="none")
def test(session):
    """Run the test matrix, e.g. `nox -s test -- --python 3.12 --stage python`."""
    session.run("cargo", "xtask", "test", *session.posargs, external=True)


@nox.session(venv_backend="none")
def demo(session):
    """Build and run both examples."""
    session.run("cargo", "xtask", "demo", *session.posargs, external=True)
