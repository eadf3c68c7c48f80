// SPDX-FileCopyrightText: 2026 The Provost authors
// SPDX-License-Identifier: Apache-2.0
#include "views/connections/handoff_sheet.h"

#include "views/common/text.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace provost {
namespace {

struct HandoffSheetWords
{
    Q_DECLARE_TR_FUNCTIONS(provost::HandoffSheet)
};

QString html(const QString& text)
{
    return plainSentence(text).toHtmlEscaped();
}

QString listOf(const QString& tag, const QStringList& lines)
{
    QString list = u'<' + tag + u">\n"_s;
    for (const auto& line : lines)
        list += u"<li>"_s + html(line) + u"</li>\n"_s;
    return list + u"</"_s + tag + u">\n"_s;
}

QString headingOf(const QString& text)
{
    return u"<h2>"_s + html(text) + u"</h2>\n"_s;
}

} // namespace

HandoffSheet handoffSheet(const Connection& connection)
{
    const auto guide = idpGuide(connection.idp);
    HandoffSheet sheet;
    sheet.title = HandoffSheetWords::tr("Connect %1 to “%2”", "identity provider, connection")
                      .arg(nameInSentence(connection.idp), isolated(connection.name));
    sheet.place = guide.place;
    for (const auto& field : guide.fields) {
        switch (field.value) {
        case IdpGuide::Field::Value::BaseUrl:
            sheet.entries.append({field.name, connection.scimBaseUrl, true});
            break;
        case IdpGuide::Field::Value::Token:
            sheet.entries.append({field.name, HandoffSheetWords::tr("The token, which you get another way"), false});
            break;
        case IdpGuide::Field::Value::Text:
            sheet.entries.append({field.name, field.text, true});
            break;
        }
    }
    sheet.steps = guide.steps;
    sheet.traps = guide.traps;
    const auto caution = baseUrlCaution(connection.idp, connection.scimBaseUrl);
    if (!caution.isEmpty())
        sheet.traps.prepend(caution);
    sheet.firstSuccess = guide.firstSuccess;
    sheet.source = guide.source;
    sheet.addresses = guide.sources;
    return sheet;
}

QString HandoffSheet::toText() const
{
    QStringList lines{title, {}, place, {}};
    for (const auto& entry : entries)
        lines.append(HandoffSheetWords::tr("%1: %2", "field, value").arg(entry.name, entry.value));
    lines.append(QString());
    for (qsizetype i = 0; i < steps.size(); ++i)
        lines.append(HandoffSheetWords::tr("%1. %2", "number, step").arg(QString::number(i + 1), steps.at(i)));
    lines.append(QString());
    lines.append(HandoffSheetWords::tr("Good to know:"));
    for (const auto& trap : traps)
        lines.append(u"- "_s + trap);
    lines.append({QString(), HandoffSheetWords::tr("It works when:"), firstSuccess, QString(), source});
    lines += addresses;
    return plainSentence(lines.join(u'\n'), 20'000, true) + u'\n';
}

QString HandoffSheet::toHtml() const
{
    QString page = u"<!DOCTYPE html>\n<html><head><meta charset=\"utf-8\"><title>"_s + html(title) +
                   u"</title></head>\n<body>\n<h1>"_s + html(title) + u"</h1>\n<p>"_s + html(place) +
                   u"</p>\n<table border=\"1\" cellpadding=\"6\" cellspacing=\"0\">\n"_s;
    for (const auto& entry : entries)
        page += u"<tr><th align=\"left\">"_s + html(entry.name) + u"</th><td><code>"_s + html(entry.value) +
                u"</code></td></tr>\n"_s;
    page += u"</table>\n"_s + listOf(u"ol"_s, steps);
    page += headingOf(HandoffSheetWords::tr("Good to know:")) + listOf(u"ul"_s, traps);
    page += headingOf(HandoffSheetWords::tr("It works when:")) + u"<p>"_s + html(firstSuccess) + u"</p>\n<p><small>"_s +
            html(source);
    for (const auto& address : addresses) // as text: they are not to be followed unseen
        page += u"<br>"_s + html(address);
    return page + u"</small></p>\n</body></html>\n"_s;
}

} // namespace provost
