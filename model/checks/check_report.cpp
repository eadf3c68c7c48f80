// SPDX-FileCopyrightText: 2026 The Provost authors
// SPDX-License-Identifier: Apache-2.0
#include "model/checks/check_report.h"

#include "model/domain/shown_text.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QLocale>

using namespace Qt::StringLiterals;

namespace provost::checkreport {
namespace {

struct ReportWords
{
    Q_DECLARE_TR_FUNCTIONS(provost::CheckReport)
};

QString startedIn(const Examination& examination)
{
    return examination.startedAt.toUTC().toString(Qt::ISODate);
}

/// Without the marks that isolate parts, which programs and terminals do not know.
QString bare(QString sentence)
{
    sentence.removeIf([](QChar c) { return c == QChar(0x2068) || c == QChar(0x2069); });
    return plainText(sentence, 4096);
}

QJsonObject exchangeJson(const CheckExchange& exchange)
{
    QJsonObject json{{u"request"_s, exchange.request},
                     {u"withToken"_s, exchange.withToken},
                     {u"milliseconds"_s, exchange.milliseconds}};
    if (exchange.status > 0)
        json.insert("status"_L1, exchange.status);
    if (!exchange.contentType.isEmpty())
        json.insert("contentType"_L1, exchange.contentType);
    if (!exchange.body.isEmpty())
        json.insert("body"_L1, exchange.body);
    if (!exchange.failure.isEmpty())
        json.insert("failure"_L1, exchange.failure);
    return json;
}

QJsonObject findingJson(const CheckFinding& finding)
{
    QJsonArray exchanges;
    for (const auto& exchange : finding.exchanges)
        exchanges.append(exchangeJson(exchange));
    return {{u"id"_s, idOf(finding.check)},
            {u"name"_s, nameOf(finding.check)},
            {u"verdict"_s, idOf(finding.verdict)},
            {u"finding"_s, bare(finding.sentence)},
            {u"whoActs"_s, idOf(finding.actor)},
            {u"remedy"_s, bare(finding.remedy)},
            {u"exchanges"_s, exchanges}};
}

QString html(const QString& text)
{
    constexpr qsizetype longest = 8192;
    return plainSentence(text, longest, true).toHtmlEscaped();
}

QString findingHtml(const CheckFinding& finding)
{
    QString text = u"<section class=\"%1\"><h2><span class=\"verdict\">%2</span> %3</h2><p>%4</p>"_s.arg(
        idOf(finding.verdict), html(nameOf(finding.verdict)), html(nameOf(finding.check)), html(finding.sentence));
    if (!finding.remedy.isEmpty())
        text += u"<p class=\"remedy\"><b>%1</b> %2</p>"_s.arg(
            html(ReportWords::tr("What to do (%1):", "who acts").arg(nameOf(finding.actor))), html(finding.remedy));
    if (!finding.exchanges.isEmpty()) {
        text += u"<details><summary>%1</summary>"_s.arg(html(ReportWords::tr("Sent and received")));
        for (const auto& exchange : finding.exchanges)
            text += u"<pre dir=\"ltr\">%1</pre>"_s.arg(html(toText(exchange)));
        text += "</details>"_L1;
    }
    return text + "</section>\n"_L1;
}

QString style()
{
    return u"<style>:root{color-scheme:light dark}body{font:15px/1.5 system-ui,sans-serif;max-width:52rem;margin:2rem "
           u"auto;"
           "padding:0 1rem}h1{font-size:1.4rem;margin-bottom:0}h2{font-size:1rem;margin:0}p{margin:.3rem 0}"
           "section{border:1px solid hsl(220 10% 60% / .4);border-inline-start:4px solid hsl(220 10% 60%);"
           "border-radius:8px;padding:.7rem 1rem;margin:.7rem 0}.verdict{font-size:.8rem;border-radius:99px;"
           "padding:.1rem .6rem;background:hsl(220 10% 60% / .25);margin-inline-end:.4rem}"
           ".pass{border-inline-start-color:hsl(150 60% 36%)}.pass .verdict{background:hsl(150 60% 45% / .25)}"
           ".warning{border-inline-start-color:hsl(35 90% 45%)}.warning .verdict{background:hsl(35 90% 50% / .3)}"
           ".fail{border-inline-start-color:hsl(0 70% 50%)}.fail .verdict{background:hsl(0 70% 55% / .3)}"
           "pre{white-space:pre-wrap;overflow-wrap:anywhere;font-size:.8rem;background:hsl(220 10% 60% / .12);"
           "border-radius:6px;padding:.6rem}small{opacity:.75}</style>"_s;
}

} // namespace

QString toText(const CheckExchange& exchange)
{
    QString text = exchange.request;
    if (!exchange.withToken)
        text += u' ' + ReportWords::tr("(without the token)");
    text += u'\n';
    text += exchange.status > 0 ? QString::number(exchange.status) + u' ' + exchange.contentType : exchange.failure;
    text += u" · %1 ms"_s.arg(exchange.milliseconds);
    if (!exchange.body.isEmpty())
        text += u"\n\n"_s + exchange.body;
    return text;
}

QByteArray toJson(const Examination& examination)
{
    QJsonArray checks;
    for (const auto& finding : examination.findings)
        checks.append(findingJson(finding));
    const QJsonObject json{{u"endpoint"_s, examination.endpoint},
                           {u"startedAt"_s, startedIn(examination)},
                           {u"milliseconds"_s, examination.milliseconds},
                           {u"verdict"_s, idOf(examination.verdict())},
                           {u"checks"_s, checks}};
    return QJsonDocument(json).toJson(QJsonDocument::Indented);
}

QByteArray toHtml(const Examination& examination)
{
    const auto title = ReportWords::tr("SCIM endpoint %1", "address").arg(isolated(examination.endpoint));
    QString page =
        u"<!DOCTYPE html>\n<html lang=\"%1\"><head><meta charset=\"utf-8\"/><meta name=\"viewport\" "
        "content=\"width=device-width\"/><meta http-equiv=\"Content-Security-Policy\" "
        "content=\"default-src 'none'; style-src 'unsafe-inline'\"/><title>%2</title>%3</head><body><h1>%2</h1>\n"_s
            .arg(QLocale().bcp47Name(), html(title), style());
    page += u"<p>%1</p><p><small>%2</small></p>\n"_s.arg(
        html(summary(examination)),
        html(ReportWords::tr(
                 "%1, %2 ms. Only read; nothing was changed. Tokens and what the server tells of people are left "
                 "out.",
                 "time, milliseconds")
                 .arg(startedIn(examination), QString::number(examination.milliseconds))));
    for (const auto& finding : examination.findings)
        page += findingHtml(finding);
    return (page + "</body></html>\n"_L1).toUtf8();
}

QString toText(const Examination& examination)
{
    QStringList lines{examination.endpoint, {}};
    for (const auto& finding : examination.findings) {
        lines.append(u"[%1] %2: %3"_s.arg(nameOf(finding.verdict), nameOf(finding.check), bare(finding.sentence)));
        if (!finding.remedy.isEmpty())
            lines.append(u"    → %1: %2"_s.arg(nameOf(finding.actor), bare(finding.remedy)));
    }
    lines.append({{}, summary(examination), {}});
    return lines.join(u'\n');
}

} // namespace provost::checkreport
