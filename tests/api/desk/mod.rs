//! The pages for staff, called as browsers of colleagues and of strangers call them.

mod doctor;
mod forms;
mod letters;
mod report;
mod roles;
mod sign_in;
mod users;
