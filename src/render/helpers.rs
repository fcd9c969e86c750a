//! What templates can say: `t`, `date`, `moment`, `list`, `mailto`, and in HTML `icon` and `time`.

use std::{fmt::Write as _, sync::Arc};

use chrono::NaiveDate;
use fluent_bundle::FluentValue;
use handlebars::{
    Context, Handlebars, Helper, HelperDef, HelperResult, Output, PathAndJson, RenderContext,
    RenderError, RenderErrorReason, ScopedJson, html_escape,
};
use serde_json::Value as Json;

use super::tongue::Tongue;
use crate::{
    domain::Time,
    locale::{FluentArgs, MissingText},
};

/// Teaches the templates of one language their helpers.
pub(super) fn register(templates: &mut Handlebars<'static>, tongue: &Arc<Tongue>) {
    let mut text = |name: &str, say: fn(&Tongue, &Helper<'_>) -> Result<String, RenderError>| {
        templates.register_helper(name, Box::new(Text(Arc::clone(tongue), say)));
    };
    text("t", translated);
    text("date", |tongue, helper| tongue.date(day(helper)?).map_err(missing));
    text("moment", |tongue, helper| tongue.moment(time(helper)?).map_err(missing));
    text("short", |tongue, helper| tongue.short(day(helper)?).map_err(missing));
    text("stamp", |tongue, helper| tongue.stamp(time(helper)?).map_err(missing));
    text("list", |tongue, helper| tongue.list(&items(helper)?).map_err(missing));
    text("decimal", |tongue, helper| {
        let point = tongue.say("decimal-point", &FluentArgs::new()).map_err(missing)?;
        Ok(first(helper)?.replace('.', &point))
    });
    text("month_short", |tongue, helper| month(tongue, first(helper)?).map(|(month, _)| month));
    text("month", |tongue, helper| {
        month(tongue, first(helper)?).map(|(month, year)| format!("{month} {year}"))
    });
    text("concat", |_, helper| concat(helper));
    text("mailto", |_, helper| mailto(helper));

    let mut markup = |name: &str, say: fn(&Tongue, &Helper<'_>) -> Result<String, RenderError>| {
        templates.register_helper(name, Box::new(Markup(Arc::clone(tongue), say)));
    };
    markup("icon", |_, helper| icon(helper));
    markup("time", |tongue, helper| {
        let day = day(helper)?;
        let words = tongue.date(day).map_err(missing)?;
        Ok(format!(r#"<time datetime="{day}">{}</time>"#, html_escape(&words)))
    });
}

/// A helper whose answer is escaped where it is written, and may be a value in another helper.
struct Text(Arc<Tongue>, fn(&Tongue, &Helper<'_>) -> Result<String, RenderError>);

impl HelperDef for Text {
    fn call_inner<'reg: 'rc, 'rc>(
        &self,
        helper: &Helper<'rc>,
        _: &'reg Handlebars<'reg>,
        _: &'rc Context,
        _: &mut RenderContext<'reg, 'rc>,
    ) -> Result<ScopedJson<'rc>, RenderError> {
        Ok(ScopedJson::Derived(Json::String((self.1)(&self.0, helper)?)))
    }
}

/// A helper that writes HTML.
struct Markup(Arc<Tongue>, fn(&Tongue, &Helper<'_>) -> Result<String, RenderError>);

impl HelperDef for Markup {
    fn call<'reg: 'rc, 'rc>(
        &self,
        helper: &Helper<'rc>,
        _: &'reg Handlebars<'reg>,
        _: &'rc Context,
        _: &mut RenderContext<'reg, 'rc>,
        out: &mut dyn Output,
    ) -> HelperResult {
        Ok(out.write(&(self.1)(&self.0, helper)?)?)
    }
}

/// `{{t "ground" ground article=article}}`: the words for the key `ground-legal_obligation`.
fn translated(tongue: &Tongue, helper: &Helper<'_>) -> Result<String, RenderError> {
    let mut key = String::new();
    for param in helper.params() {
        if !key.is_empty() {
            key.push('-');
        }
        key.push_str(&scalar(helper, param)?.render_plain());
    }
    let mut args = FluentArgs::new();
    for (name, value) in helper.hash() {
        args.set(*name, scalar(helper, value)?.into_fluent());
    }
    tongue.say(&key, &args).map_err(missing)
}

/// The short name of the month `2026-11`, and its year.
fn month(tongue: &Tongue, text: &str) -> Result<(String, String), RenderError> {
    let (year, month) = text.split_once('-').unwrap_or_default();
    let key = format!("month-short-{}", month.trim_start_matches('0'));
    Ok((tongue.say(&key, &FluentArgs::new()).map_err(missing)?, year.to_owned()))
}

/// `{{concat name "-new"}}`: words put together, such as for an id.
fn concat(helper: &Helper<'_>) -> Result<String, RenderError> {
    let words = helper.params().iter();
    words.map(|word| scalar(helper, word).map(|word| word.render_plain())).collect()
}

/// `{{icon "send" flip=true}}`: a picture beside words that say the same.
fn icon(helper: &Helper<'_>) -> Result<String, RenderError> {
    let name = html_escape(first(helper)?);
    let flip = if helper.hash_get("flip").is_some() { " flip" } else { "" };
    Ok(format!(
        r#"<svg class="icon{flip}" aria-hidden="true"><use href="/assets/icons.svg#i-{name}"/></svg>"#
    ))
}

/// `{{mailto address subject=… body=…}}`: a link that opens the reader's mail program (RFC 6068).
fn mailto(helper: &Helper<'_>) -> Result<String, RenderError> {
    let mut link = format!("mailto:{}", first(helper)?);
    for (name, value) in helper.hash() {
        let mark = if link.contains('?') { '&' } else { '?' };
        let value = scalar(helper, value)?.render_plain();
        link.push(mark);
        link.push_str(name);
        link.push('=');
        for byte in value.replace('\n', "\r\n").bytes() {
            if byte.is_ascii_alphanumeric() || b"-._~".contains(&byte) {
                link.push(char::from(byte));
            } else {
                write!(link, "%{byte:02X}").map_err(|error| refuse(&error.to_string()))?;
            }
        }
    }
    Ok(link)
}

/// A string or a number in a template; everything else is a mistake of the template.
enum Scalar<'a> {
    String(&'a str),
    Number(f64),
}

impl Scalar<'_> {
    fn render_plain(&self) -> String {
        match self {
            Self::String(text) => (*text).to_owned(),
            Self::Number(number) => number.to_string(),
        }
    }

    fn into_fluent(self) -> FluentValue<'static> {
        match self {
            Self::String(text) => FluentValue::from(text.to_owned()),
            Self::Number(number) => FluentValue::from(number),
        }
    }
}

fn scalar<'a>(helper: &Helper<'_>, given: &'a PathAndJson<'_>) -> Result<Scalar<'a>, RenderError> {
    match given.value() {
        _ if given.is_value_missing() => {
            Err(refuse(&format!("`{}` was given something that is not there", helper.name())))
        }
        Json::String(text) => Ok(Scalar::String(text)),
        Json::Number(number) => Ok(Scalar::Number(number.as_f64().unwrap_or_default())),
        Json::Null | Json::Bool(_) | Json::Array(_) | Json::Object(_) => {
            Err(refuse(&format!("`{}` wants words and numbers", helper.name())))
        }
    }
}

fn first<'a>(helper: &'a Helper<'_>) -> Result<&'a str, RenderError> {
    let given = helper.param(0).and_then(|param| param.value().as_str());
    given.ok_or_else(|| refuse(&format!("`{}` wants a word", helper.name())))
}

fn day(helper: &Helper<'_>) -> Result<NaiveDate, RenderError> {
    first(helper)?.parse().map_err(|_| refuse("not a day"))
}

fn time(helper: &Helper<'_>) -> Result<Time, RenderError> {
    first(helper)?.parse().map_err(|_| refuse("not a moment"))
}

fn items<'a>(helper: &'a Helper<'_>) -> Result<Vec<&'a str>, RenderError> {
    let array = helper.param(0).and_then(|param| param.value().as_array());
    let array = array.ok_or_else(|| refuse("`list` wants a list"))?;
    Ok(array.iter().filter_map(Json::as_str).collect())
}

fn missing(text: MissingText) -> RenderError {
    RenderErrorReason::NestedError(Box::new(text)).into()
}

fn refuse(why: &str) -> RenderError {
    RenderErrorReason::Other(why.to_owned()).into()
}
