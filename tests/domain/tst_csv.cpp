// SPDX-FileCopyrightText: 2026 The Provost authors
// SPDX-License-Identifier: Apache-2.0
#include "model/domain/csv.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace provost;
using csv::Formulas;

class TestCsv : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void cellsAreWritten_data()
    {
        QTest::addColumn<QString>("cell");
        QTest::addColumn<QByteArray>("neutralised");
        QTest::addColumn<QByteArray>("kept");
        const auto row = [](const char* name, const QString& cell, const QByteArray& neutralised,
                            const QByteArray& kept) { QTest::newRow(name) << cell << neutralised << kept; };
        row("plain", u"Ana"_s, "Ana", "Ana");
        row("empty", u""_s, "", "");
        row("comma", u"Silva, Ana"_s, "\"Silva, Ana\"", "\"Silva, Ana\"");
        row("quote", u"the \"core\""_s, "\"the \"\"core\"\"\"", "\"the \"\"core\"\"\"");
        row("line break", u"a\nb"_s, "\"a\nb\"", "\"a\nb\"");
        row("equals", u"=1+1"_s, "'=1+1", "=1+1");
        row("plus", u"+1 555"_s, "'+1 555", "+1 555");
        row("minus", u"-1"_s, "'-1", "-1");
        row("at", u"@SUM(A1)"_s, "'@SUM(A1)", "@SUM(A1)");
        row("tab", u"\t=1"_s, "\"'\t=1\"", "\"\t=1\"");
        row("carriage return", u"\r=1"_s, "\"'\r=1\"", "\"\r=1\"");
        row("NUL", QString(QChar(0)) + u"=1"_s, QByteArray("\"'\0=1\"", 6), QByteArray("\"\0=1\"", 5));
        row("wide equals", u"\uFF1D1"_s,
            "'\xEF\xBC\x9D"
            "1",
            "\xEF\xBC\x9D"
            "1");
        row("command", u"=cmd|' /C calc'!A0"_s, "'=cmd|' /C calc'!A0", "=cmd|' /C calc'!A0");
        row("formula with a quote", u"=\"a\""_s, "\"'=\"\"a\"\"\"", "\"=\"\"a\"\"\"");
        row("an equals sign inside", u"a=b"_s, "a=b", "a=b");
        row("blanks around", u" a "_s, "\" a \"", "\" a \"");
    }
    void cellsAreWritten()
    {
        QFETCH(const QString, cell);
        QFETCH(const QByteArray, neutralised);
        QFETCH(const QByteArray, kept);
        QCOMPARE(csv::record({u"x"_s, cell}, Formulas::Neutralised), "x," + neutralised + "\r\n");
        QCOMPARE(csv::record({u"x"_s, cell}, Formulas::Kept), "x," + kept + "\r\n");
        QCOMPARE(csv::parse(csv::record({u"x"_s, cell}, Formulas::Kept)).value(), (QList<QStringList>{{u"x"_s, cell}}));
    }

    void recordsAreReadBack()
    {
        const QList<QStringList> records{
            {u"a"_s, u""_s, u""_s}, {u""_s}, {u"ä,\"\r\n"_s, u"\u202Ex"_s}, {u"王"_s, u"🎉"_s}};
        QByteArray text;
        for (const auto& record : records)
            text += csv::record(record, Formulas::Kept);
        QCOMPARE(csv::parse(text).value(), records);
        QCOMPARE(csv::parse("\xEF\xBB\xBF" + text).value(), records);
    }

    void otherProgramsFilesAreRead()
    {
        QCOMPARE(csv::parse("group,role\nAdmins,Owner").value(),
                 (QList<QStringList>{{u"group"_s, u"role"_s}, {u"Admins"_s, u"Owner"_s}}));
        QCOMPARE(csv::parse("a,b\r\n\r\n,").value(), (QList<QStringList>{{u"a"_s, u"b"_s}, {u""_s}, {u""_s, u""_s}}));
        QCOMPARE(csv::parse("").value(), (QList<QStringList>{}));
    }

    void brokenTextIsRefused_data()
    {
        QTest::addColumn<QByteArray>("text");
        QTest::addColumn<QString>("line");
        QTest::newRow("no end") << QByteArray("a\n\"b\nc") << u"3"_s;
        QTest::newRow("text behind the end") << QByteArray("a\n\"b\"c,d") << u"2"_s;
        QTest::newRow("not UTF-8") << QByteArray("a,\xFF\xFE") << u"1"_s;
    }
    void brokenTextIsRefused()
    {
        QFETCH(const QByteArray, text);
        const auto read = csv::parse(text);
        QVERIFY(!read);
        QCOMPARE(read.error().kind, ErrorKind::Invalid);
        QTEST(read.error().subject, "line");
    }
};

QTEST_GUILESS_MAIN(TestCsv)
#include "tst_csv.moc"
