//! Mail: bytes in, letters out.
