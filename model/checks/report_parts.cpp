// SPDX-FileCopyrightText: 2026 The Provost authors
// SPDX-License-Identifier: Apache-2.0
#include "model/checks/report_parts.h"

#include "model/domain/shown_text.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QLocale>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace provost {

ReportedFinding reported(const CheckFinding& finding)
{
    return {idOf(finding.check),
            nameOf(finding.check),
            finding.verdict,
            finding.sentence,
            finding.actor,
            finding.remedy,
            finding.exchanges,
            {},
            {},
            {},
            finding.chain};
}

} // namespace provost

namespace provost::checkreport {
namespace {

struct PartWords
{
    Q_DECLARE_TR_FUNCTIONS(provost::CheckReport)
};

QJsonObject exchangeJson(const CheckExchange& exchange)
{
    QJsonObject json{{u"request"_s, exchange.request},
                     {u"withToken"_s, exchange.withToken},
                     {u"milliseconds"_s, exchange.milliseconds}};
    if (!exchange.sent.isEmpty())
        json.insert("sent"_L1, exchange.sent);
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

QString html(const QString& text)
{
    constexpr qsizetype longest = 8192;
    return plainSentence(text, longest, true).toHtmlEscaped();
}

QString tableHtml(const TextTable& table)
{
    QString text = u"<table>"_s;
    for (qsizetype line = 0; line < table.size(); ++line) {
        text += "<tr>"_L1;
        for (const auto& cell : table.at(line))
            text += (line == 0 ? u"<th>%1</th>"_s : u"<td>%1</td>"_s).arg(html(cell));
        text += "</tr>\n"_L1;
    }
    return text + "</table>\n"_L1;
}

TextTable chainTable(const QList<CertificateFacts>& chain)
{
    TextTable table{{PartWords::tr("Certificate"), PartWords::tr("Issued by"), PartWords::tr("Valid from"),
                     PartWords::tr("Valid until"), PartWords::tr("SHA-256 fingerprint")}};
    for (const auto& facts : chain)
        table.append({facts.subject, facts.issuer, facts.from.toString(Qt::ISODate), facts.until.toString(Qt::ISODate),
                      facts.fingerprint});
    return table;
}

QJsonArray chainJson(const QList<CertificateFacts>& chain)
{
    QJsonArray all;
    for (const auto& facts : chain)
        all.append(QJsonObject{{u"subject"_s, facts.subject},
                               {u"issuer"_s, facts.issuer},
                               {u"validFrom"_s, facts.from.toString(Qt::ISODate)},
                               {u"validUntil"_s, facts.until.toString(Qt::ISODate)},
                               {u"sha256"_s, facts.fingerprint}});
    return all;
}

QString findingHtml(const ReportedFinding& finding)
{
    QString text = u"<section class=\"%1\"><h2><span class=\"verdict\">%2</span> %3</h2><p>%4</p>"_s.arg(
        idOf(finding.verdict), html(nameOf(finding.verdict)),
        html(finding.section.isEmpty() ? finding.name : u"%1 · %2"_s.arg(finding.section, finding.name)),
        html(finding.sentence));
    if (!finding.remedy.isEmpty())
        text += u"<p class=\"remedy\"><b>%1</b> %2</p>"_s.arg(
            html(PartWords::tr("What to do (%1):", "who acts").arg(nameOf(finding.actor))), html(finding.remedy));
    if (!finding.expected.isEmpty())
        text += u"<p><b>%1</b> %2</p>"_s.arg(html(PartWords::tr("Expected:")), html(finding.expected));
    if (!finding.why.isEmpty() && finding.why != finding.remedy)
        text += u"<p><small>%1</small></p>"_s.arg(html(finding.why));
    if (!finding.chain.isEmpty())
        text += tableHtml(chainTable(finding.chain));
    if (!finding.exchanges.isEmpty()) {
        text += u"<details><summary>%1</summary>"_s.arg(html(PartWords::tr("Sent and received")));
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
           "border-radius:6px;padding:.6rem}small{opacity:.75}table{border-collapse:collapse;margin:1rem 0}"
           "th,td{text-align:start;padding:.2rem .8rem .2rem 0;border-bottom:1px solid hsl(220 10% 60% / .3)}"
           "</style>"_s;
}

} // namespace

QString bare(QString sentence)
{
    sentence.removeIf([](QChar c) { return c == QChar(0x2068) || c == QChar(0x2069); });
    return plainText(sentence, 4096);
}

QString toText(const CheckExchange& exchange)
{
    QString text = exchange.request;
    if (!exchange.withToken)
        text += u' ' + PartWords::tr("(without the token)");
    text += u'\n';
    if (!exchange.sent.isEmpty())
        text += exchange.sent + u"\n\n"_s;
    text += exchange.status > 0 ? QString::number(exchange.status) + u' ' + exchange.contentType : exchange.failure;
    text += u" · %1 ms"_s.arg(exchange.milliseconds);
    if (!exchange.body.isEmpty())
        text += u"\n\n"_s + exchange.body;
    return text;
}

QJsonObject findingJson(const ReportedFinding& finding)
{
    QJsonArray exchanges;
    for (const auto& exchange : finding.exchanges)
        exchanges.append(exchangeJson(exchange));
    QJsonObject json{{u"id"_s, finding.id},
                     {u"name"_s, finding.name},
                     {u"verdict"_s, idOf(finding.verdict)},
                     {u"finding"_s, bare(finding.sentence)},
                     {u"whoActs"_s, idOf(finding.actor)},
                     {u"remedy"_s, bare(finding.remedy)},
                     {u"exchanges"_s, exchanges}};
    if (!finding.expected.isEmpty())
        json.insert("expected"_L1, bare(finding.expected));
    if (!finding.why.isEmpty())
        json.insert("why"_L1, bare(finding.why));
    if (!finding.section.isEmpty())
        json.insert("section"_L1, finding.section);
    if (!finding.chain.isEmpty())
        json.insert("certificates"_L1, chainJson(finding.chain));
    return json;
}

QStringList findingLines(const ReportedFinding& finding)
{
    const auto name = finding.section.isEmpty() ? finding.name : u"%1 · %2"_s.arg(finding.section, finding.name);
    QStringList lines{u"[%1] %2: %3"_s.arg(nameOf(finding.verdict), name, bare(finding.sentence))};
    if (!finding.remedy.isEmpty())
        lines.append(u"    → %1: %2"_s.arg(nameOf(finding.actor), bare(finding.remedy)));
    return lines;
}

QStringList tableLines(const TextTable& table)
{
    QList<qsizetype> widths;
    for (const auto& line : table) {
        for (qsizetype column = 0; column < line.size(); ++column) {
            if (column == widths.size())
                widths.append(0);
            widths[column] = std::max(widths.at(column), line.at(column).size());
        }
    }
    QStringList lines;
    for (const auto& line : table) {
        QString text;
        for (qsizetype column = 0; column < line.size(); ++column)
            text += line.at(column).leftJustified(widths.at(column) + 2);
        while (text.endsWith(u' '))
            text.chop(1);
        lines.append(text);
    }
    return lines;
}

QByteArray page(const QString& title, const QString& summary, const QString& small,
                const QList<ReportedFinding>& findings, const QList<TextTable>& tables)
{
    QString page =
        u"<!DOCTYPE html>\n<html lang=\"%1\"><head><meta charset=\"utf-8\"/><meta name=\"viewport\" "
        "content=\"width=device-width\"/><meta http-equiv=\"Content-Security-Policy\" "
        "content=\"default-src 'none'; style-src 'unsafe-inline'\"/><title>%2</title>%3</head><body><h1>%2</h1>\n"_s
            .arg(QLocale().bcp47Name(), html(title), style());
    page += u"<p>%1</p><p><small>%2</small></p>\n"_s.arg(html(summary), html(small));
    for (const auto& table : tables)
        page += tableHtml(table);
    for (const auto& finding : findings)
        page += findingHtml(finding);
    return (page + "</body></html>\n"_L1).toUtf8();
}

} // namespace provost::checkreport
