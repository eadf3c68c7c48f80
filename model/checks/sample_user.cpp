// SPDX-FileCopyrightText: 2026 The Provost authors
// SPDX-License-Identifier: Apache-2.0
#include "model/checks/sample_user.h"

#include "model/domain/listed.h"
#include "model/domain/shown_text.h"
#include "model/scim/attribute_name.h"
#include "model/scim/filter_match.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QSet>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace provost {
namespace {

constexpr qsizetype mostFindings = 500;

struct SampleWords
{
    Q_DECLARE_TR_FUNCTIONS(provost::SampleUser)
};

bool isSame(QStringView one, QStringView other)
{
    return one.compare(other, Qt::CaseInsensitive) == 0;
}

QString kindOf(const QJsonValue& value)
{
    switch (value.type()) {
    case QJsonValue::Bool:
        return SampleWords::tr("true or false");
    case QJsonValue::Double:
        return SampleWords::tr("a number");
    case QJsonValue::String:
        return SampleWords::tr("a text");
    case QJsonValue::Array:
        return SampleWords::tr("a list");
    case QJsonValue::Object:
        return SampleWords::tr("an object");
    case QJsonValue::Null:
    case QJsonValue::Undefined:
        return SampleWords::tr("nothing");
    }
    Q_UNREACHABLE();
}

QString kindOf(scim::Type type)
{
    switch (type) {
    case scim::Type::Boolean:
        return SampleWords::tr("true or false");
    case scim::Type::Decimal:
        return SampleWords::tr("a number");
    case scim::Type::Integer:
        return SampleWords::tr("a whole number");
    case scim::Type::DateTime:
        return SampleWords::tr("a time such as 2026-11-28T08:00:00Z");
    case scim::Type::Binary:
        return SampleWords::tr("a text in Base64");
    case scim::Type::Complex:
        return SampleWords::tr("an object");
    case scim::Type::String:
    case scim::Type::Reference:
        return SampleWords::tr("a text");
    }
    Q_UNREACHABLE();
}

bool isBase64(const QString& text)
{
    const auto decoded = QByteArray::fromBase64Encoding(text.toUtf8(), QByteArray::AbortOnBase64DecodingErrors);
    return decoded.decodingStatus == QByteArray::Base64DecodingStatus::Ok;
}

/// What values of every multi-valued attribute may have (RFC 7643 section 2.4), whether or not a schema lists it.
const QStringList& ofEveryValue()
{
    static const QStringList names{u"type"_s, u"primary"_s, u"display"_s, u"value"_s, u"$ref"_s};
    return names;
}

/// Looks through one sample, and gathers what is wrong.
class SampleTest
{
public:
    explicit SampleTest(const QList<scim::Schema>& schemas)
        : m_schemas(schemas)
    {
    }

    void look(const QByteArray& sample);
    [[nodiscard]] QList<ReportedFinding> findings() const;

private:
    void find(CheckVerdict verdict, QLatin1StringView rule, const QString& path, const QString& sentence,
              const QString& remedy);
    void user(const QJsonObject& sample);
    void schemaList(const QJsonObject& sample);
    void member(const QString& name, const QJsonValue& value);
    void extension(const QString& urn, const QJsonValue& value);
    void unknown(const QString& name);
    void missing(const std::vector<scim::Attribute>& attributes, const QJsonObject& object, const QString& prefix);
    void attribute(const scim::Attribute& of, const QJsonValue& value, const QString& path);
    void list(const scim::Attribute& of, const QJsonArray& values, const QString& path);
    void element(const scim::Attribute& of, const QJsonValue& value, const QString& path);
    void text(const scim::Attribute& of, const QString& value, const QString& path);
    void object(const scim::Attribute& of, const QJsonObject& value, const QString& path);
    void twice(const QJsonObject& object, const QString& prefix);
    void wrongType(const scim::Attribute& of, const QJsonValue& value, const QString& path);
    [[nodiscard]] const scim::Schema* schema(const QString& id) const;

    const QList<scim::Schema>& m_schemas;
    QStringList m_named; ///< in `schemas` of the sample
    QList<ReportedFinding> m_findings;
    int m_looked = 0; ///< attributes
};

QString fixMapping()
{
    return SampleWords::tr("Change the attribute mapping at the identity provider.");
}

QString willRefuse()
{
    return SampleWords::tr("The server would answer 400 invalidValue, and the identity provider would not create this "
                           "user.");
}

void SampleTest::find(CheckVerdict verdict, QLatin1StringView rule, const QString& path, const QString& sentence,
                      const QString& remedy)
{
    if (m_findings.size() == mostFindings)
        return;
    ReportedFinding finding{rule + u' ' + path,
                            isolated(path.isEmpty() ? SampleWords::tr("The sample") : path),
                            verdict,
                            sentence,
                            remedy.isEmpty() ? CheckActor::Nobody : CheckActor::Asker,
                            remedy,
                            {},
                            {},
                            {}};
    if (verdict == CheckVerdict::Fail)
        finding.why = willRefuse();
    m_findings.append(finding);
}

QList<ReportedFinding> SampleTest::findings() const
{
    if (!m_findings.isEmpty())
        return m_findings;
    return {{u"fine"_s,
             SampleWords::tr("The sample"),
             CheckVerdict::Pass,
             SampleWords::tr("Nothing is wrong with it, as far as the schemas tell: %n attribute(s) were looked at.",
                             nullptr, m_looked),
             CheckActor::Nobody,
             {},
             {},
             {},
             {}}};
}

void SampleTest::look(const QByteArray& sample)
{
    QJsonParseError error;
    const auto json = QJsonDocument::fromJson(sample, &error);
    if (json.isNull()) {
        const auto line = sample.left(error.offset).count('\n') + 1;
        find(CheckVerdict::Fail, "not-json"_L1, {},
             SampleWords::tr("It is no JSON. Line %1: %2", "number, what is wrong in English")
                 .arg(QString::number(line), error.errorString()),
             SampleWords::tr("Paste one user as JSON."));
        return;
    }
    auto object = json.object();
    const auto resources = object.value("Resources"_L1).toArray();
    if (resources.size() == 1)
        object = resources.first().toObject();
    if (!json.isObject() || resources.size() > 1 || object.isEmpty()) {
        find(CheckVerdict::Fail, "not-user"_L1, {},
             SampleWords::tr("It is not one user: an object of JSON is expected."),
             SampleWords::tr("Paste one user as JSON."));
        return;
    }
    user(object);
}

const scim::Schema* SampleTest::schema(const QString& id) const
{
    const auto found = std::ranges::find_if(m_schemas, [&id](const scim::Schema& each) { return isSame(each.id, id); });
    return found == m_schemas.cend() ? nullptr : &*found;
}

void SampleTest::user(const QJsonObject& sample)
{
    schemaList(sample);
    twice(sample, {});
    for (auto it = sample.begin(); it != sample.end(); ++it)
        member(it.key(), it.value());
    if (const auto* core = schema(scim::userSchemaId))
        missing(core->attributes, sample, {});
}

void SampleTest::schemaList(const QJsonObject& sample)
{
    const auto named = sample.value("schemas"_L1);
    if (!named.isArray() || named.toArray().isEmpty()) {
        find(CheckVerdict::Fail, "no-schemas"_L1, u"schemas"_s,
             SampleWords::tr("It does not say what it is: “schemas” is no list, or empty."),
             SampleWords::tr("Have “schemas” sent, with %1.", "a URI").arg(QString(scim::userSchemaId)));
        return;
    }
    const auto uris = named.toArray();
    for (const auto& uri : uris)
        m_named.append(uri.toString());
    if (!m_named.contains(scim::userSchemaId, Qt::CaseInsensitive))
        find(CheckVerdict::Fail, "not-a-user"_L1, u"schemas"_s,
             SampleWords::tr("It does not say that it is a user: “schemas” lacks %1.", "a URI")
                 .arg(QString(scim::userSchemaId)),
             fixMapping());
    for (const auto& uri : std::as_const(m_named)) {
        if (schema(uri) == nullptr)
            find(CheckVerdict::Warning, "unknown-schema"_L1, u"schemas: "_s + uri,
                 SampleWords::tr("The server does not know this schema. What belongs to it is ignored, or refused."),
                 fixMapping());
    }
}

void SampleTest::member(const QString& name, const QJsonValue& value)
{
    if (isSame(name, u"schemas"))
        return;
    if (name.contains(u':')) {
        extension(name, value);
        return;
    }
    const auto* core = schema(scim::userSchemaId);
    const auto* known = core != nullptr ? core->find(name) : nullptr;
    if (known == nullptr)
        known = scim::commonSchema().find(name);
    if (known == nullptr)
        unknown(name);
    else
        attribute(*known, value, name);
}

void SampleTest::unknown(const QString& name)
{
    for (const auto& each : m_schemas) {
        if (scim::sameText(each.id, scim::userSchemaId) || each.find(name) == nullptr ||
            !each.id.contains("extension"_L1))
            continue;
        find(CheckVerdict::Fail, "misplaced"_L1, name,
             SampleWords::tr("It belongs to an extension, and has to stand within “%1”.", "a URI").arg(each.id),
             SampleWords::tr("Map it to %1 at the identity provider.", "the full name of an attribute")
                 .arg(each.id + u':' + name));
        return;
    }
    find(CheckVerdict::Warning, "unknown"_L1, name,
         SampleWords::tr("The server’s schema does not have it. It is ignored, and some servers refuse the user."),
         fixMapping());
}

void SampleTest::extension(const QString& urn, const QJsonValue& value)
{
    const auto* known = schema(urn);
    if (known == nullptr) {
        find(CheckVerdict::Warning, "unknown-extension"_L1, urn,
             SampleWords::tr("The server does not know this extension. It is ignored, or refused."), fixMapping());
        return;
    }
    if (!m_named.contains(urn, Qt::CaseInsensitive))
        find(CheckVerdict::Warning, "undeclared-extension"_L1, urn,
             SampleWords::tr("“schemas” does not name this extension. Strict servers ignore it."), fixMapping());
    if (!value.isObject()) {
        find(CheckVerdict::Fail, "wrong-type"_L1, urn,
             SampleWords::tr("It is %1, expected is %2.", "kinds of values")
                 .arg(kindOf(value), kindOf(scim::Type::Complex)),
             fixMapping());
        return;
    }
    const auto members = value.toObject();
    twice(members, urn + u':');
    for (auto it = members.begin(); it != members.end(); ++it) {
        if (const auto* of = known->find(it.key()))
            attribute(*of, it.value(), urn + u':' + it.key());
        else
            find(CheckVerdict::Warning, "unknown"_L1, urn + u':' + it.key(),
                 SampleWords::tr(
                     "The server’s schema does not have it. It is ignored, and some servers refuse the user."),
                 fixMapping());
    }
    missing(known->attributes, members, urn + u':');
}

/// Required attributes that are not there at all; what is there is looked at by itself.
void SampleTest::missing(const std::vector<scim::Attribute>& attributes, const QJsonObject& object,
                         const QString& prefix)
{
    for (const auto& each : attributes) {
        if (!each.required || each.mutability == scim::Mutability::ReadOnly)
            continue;
        const auto keys = object.keys();
        const bool isThere = std::ranges::any_of(keys, [&each](const QString& key) { return isSame(key, each.name); });
        if (!isThere)
            find(CheckVerdict::Fail, "required"_L1, prefix + each.name,
                 SampleWords::tr("It is required, and is not there."), fixMapping());
    }
}

void SampleTest::twice(const QJsonObject& object, const QString& prefix)
{
    QSet<QString> seen;
    for (auto it = object.begin(); it != object.end(); ++it) {
        const auto folded = it.key().toLower();
        if (seen.contains(folded))
            find(CheckVerdict::Fail, "twice"_L1, prefix + it.key(),
                 SampleWords::tr("It is there twice: names of attributes do not differ by their case alone."),
                 fixMapping());
        seen.insert(folded);
    }
}

void SampleTest::attribute(const scim::Attribute& of, const QJsonValue& value, const QString& path)
{
    ++m_looked;
    if (of.mutability == scim::Mutability::ReadOnly) {
        find(CheckVerdict::Warning, "read-only"_L1, path,
             SampleWords::tr("The server sets it itself, and ignores what is sent."), fixMapping());
        return;
    }
    const bool isEmptyText = value.isString() && value.toString().trimmed().isEmpty();
    const bool isEmptyList = value.isArray() && value.toArray().isEmpty();
    if (value.isNull() || isEmptyText || isEmptyList) {
        if (of.required)
            find(CheckVerdict::Fail, "required"_L1, path, SampleWords::tr("It is required, and is empty."),
                 fixMapping());
        else if (isEmptyText)
            find(CheckVerdict::Warning, "empty"_L1, path,
                 SampleWords::tr("It is an empty text, which some servers refuse. Nothing at all clears it too."),
                 fixMapping());
        return;
    }
    if (of.multiValued && !value.isArray()) {
        find(CheckVerdict::Fail, "list-expected"_L1, path,
             SampleWords::tr("It is %1, expected is a list.", "a kind of value").arg(kindOf(value)), fixMapping());
    } else if (of.multiValued) {
        list(of, value.toArray(), path);
    } else {
        element(of, value, path);
    }
}

void SampleTest::list(const scim::Attribute& of, const QJsonArray& values, const QString& path)
{
    int primaries = 0;
    QSet<QString> seen;
    for (qsizetype i = 0; i < values.size(); ++i) {
        const auto at = u"%1[%2]"_s.arg(path, QString::number(i));
        const auto value = values.at(i);
        element(of, value, at);
        primaries += value["primary"_L1].toBool() ? 1 : 0;
        const auto key = value["type"_L1].toString().toLower() + u'\n' + value["value"_L1].toString().toLower();
        if (value["value"_L1].isString() && seen.contains(key))
            find(CheckVerdict::Warning, "duplicate"_L1, at,
                 SampleWords::tr("The same value of the same type is there twice."), fixMapping());
        seen.insert(key);
    }
    if (primaries > 1)
        find(CheckVerdict::Fail, "primary"_L1, path, SampleWords::tr("More than one of them is the primary one."),
             fixMapping());
}

void SampleTest::wrongType(const scim::Attribute& of, const QJsonValue& value, const QString& path)
{
    const bool isWordForFlag = of.type == scim::Type::Boolean && value.isString() &&
                               (isSame(value.toString(), u"true") || isSame(value.toString(), u"false"));
    if (isWordForFlag) {
        find(CheckVerdict::Warning, "flag-as-text"_L1, path,
             SampleWords::tr("It is the text “%1”, expected is true or false. Servers that read strictly refuse it.")
                 .arg(value.toString()),
             SampleWords::tr("Microsoft Entra ID sends it like this without aadOptscim062020: add ?aadOptscim062020 to "
                             "the tenant URL."));
        return;
    }
    find(CheckVerdict::Fail, "wrong-type"_L1, path,
         SampleWords::tr("It is %1, expected is %2.", "kinds of values").arg(kindOf(value), kindOf(of.type)),
         fixMapping());
}

void SampleTest::element(const scim::Attribute& of, const QJsonValue& value, const QString& path)
{
    bool isRight = false;
    switch (of.type) {
    case scim::Type::Boolean:
        isRight = value.isBool();
        break;
    case scim::Type::Decimal:
        isRight = value.isDouble();
        break;
    case scim::Type::Integer:
        isRight = value.isDouble() && value.toDouble() == static_cast<double>(value.toInteger());
        break;
    case scim::Type::DateTime:
        isRight = value.isString() && scim::timeOf(value.toString()).has_value();
        break;
    case scim::Type::Binary:
        isRight = value.isString() && isBase64(value.toString());
        break;
    case scim::Type::Complex:
        isRight = value.isObject();
        break;
    case scim::Type::String:
    case scim::Type::Reference:
        isRight = value.isString();
        break;
    }
    if (!isRight)
        wrongType(of, value, path);
    else if (value.isObject())
        object(of, value.toObject(), path);
    else if (value.isString())
        text(of, value.toString(), path);
}

void SampleTest::text(const scim::Attribute& of, const QString& value, const QString& path)
{
    if (!of.canonicalValues.isEmpty() && !of.canonicalValues.contains(value, Qt::CaseInsensitive))
        find(CheckVerdict::Warning, "canonical"_L1, path,
             SampleWords::tr("It is none of the values that the server names: %1.", "a list")
                 .arg(listed(of.canonicalValues)),
             fixMapping());
    if (value != value.trimmed())
        find(CheckVerdict::Warning, "space"_L1, path,
             SampleWords::tr("It begins or ends with a space, and is another value than the one without."),
             SampleWords::tr("Trim it where the identity provider maps it."));
}

void SampleTest::object(const scim::Attribute& of, const QJsonObject& value, const QString& path)
{
    if (of.children.empty())
        return; // the server does not tell what belongs into it
    twice(value, path + u'.');
    for (auto it = value.begin(); it != value.end(); ++it) {
        const auto at = path + u'.' + it.key();
        const auto* child = of.child(it.key());
        if (child == nullptr && of.multiValued && ofEveryValue().contains(it.key(), Qt::CaseInsensitive))
            continue;
        if (child == nullptr) {
            find(CheckVerdict::Warning, "unknown"_L1, at,
                 SampleWords::tr(
                     "The server’s schema does not have it. It is ignored, and some servers refuse the user."),
                 fixMapping());
            continue;
        }
        if (child->mutability != scim::Mutability::ReadOnly) // such as `display`, which many send
            attribute(*child, it.value(), at);
    }
    missing(of.children, value, path + u'.');
}

} // namespace

QList<ReportedFinding> testSample(const QByteArray& sample, const QList<scim::Schema>& schemas)
{
    SampleTest test(schemas);
    test.look(sample);
    return test.findings();
}

} // namespace provost
