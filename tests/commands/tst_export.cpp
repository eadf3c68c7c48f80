// SPDX-FileCopyrightText: 2026 The Provost authors
// SPDX-License-Identifier: Apache-2.0
#include "model/commands/export_rows.h"
#include "model/domain/csv.h"
#include "tests/support/sanitizers.h"

#include <QDir>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QProcess>
#include <QRegularExpression>
#include <QStandardPaths>
#include <QTemporaryDir>
#include <QTest>
#include <QTimer>

using namespace Qt::StringLiterals;
using namespace provost;

namespace {

QDateTime noon()
{
    return QDateTime(QDate(2026, 11, 22), QTime(13, 0), Qt::OffsetFromUTC, 3600);
}

const ExportEnd whole{true, u"3 of 3, complete"_s, noon().addSecs(60)};

/// Names such as people and attackers give.
QStringList oddNames()
{
    return {u"=HYPERLINK(\"x\")"_s,
            u"Silva, \"Ana\"\r\nLine"_s,
            u"+1\t2"_s,
            u"王伟 🎉"_s,
            QString(QChar(0)) + u"x"_s,
            u""_s,
            u"'quoted"_s};
}

/// The most memory that the process ever had, in KiB; 0 where the system does not tell.
qint64 peakMemory()
{
    QFile status(u"/proc/self/status"_s);
    if (!status.open(QIODevice::ReadOnly))
        return 0;
    static const QRegularExpression peak(u"VmHWM:\\s+(\\d+)"_s);
    return peak.match(QString::fromLatin1(status.readAll())).captured(1).toLongLong();
}

/// Makes rows as they are wanted, so that only the export can be what needs memory.
ExportSource generated(int count)
{
    auto at = std::make_shared<int>(0);
    return [=] {
        const int first = std::exchange(*at, std::min(*at + 1000, count));
        const bool last = *at == count;
        return offThread([=]() -> Result<ExportBatch> {
            ExportBatch batch{{}, last, whole};
            for (int i = first; i < std::min(first + 1000, count); ++i)
                batch.rows.append({QString::number(i), u"Person number %1"_s.arg(i), u"person%1@example.com"_s.arg(i)});
            return batch;
        });
    };
}

} // namespace

class TestExport : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { m_folder = std::make_unique<QTemporaryDir>(); }

    void theLosslessFormIsReadBackIdentical()
    {
        const auto rows = run(ExportFormat::LosslessCsv, oddNames());
        QVERIFY2(rows, rows ? "" : qPrintable(rows.error().detail));
        QCOMPARE(*rows, oddNames().size());
        const auto read = csv::parse(content());
        QVERIFY(read);
        QCOMPARE(read->first(), (QStringList{u"# source"_s, u"id.example, users"_s, u"started"_s,
                                             u"2026-11-22T12:00:00.000Z"_s, u"filter"_s, u"active only"_s}));
        QCOMPARE(read->at(1), (QStringList{u"id"_s, u"name"_s, u"mail"_s}));
        QStringList names;
        for (const auto& row : read->mid(2, oddNames().size()))
            names.append(row.at(1));
        QCOMPARE(names, oddNames());
        QCOMPARE(read->last(), (QStringList{u"# end"_s, u"rows"_s, u"7"_s, u"complete"_s, u"3 of 3, complete"_s,
                                            u"2026-11-22T12:01:00.000Z"_s}));
    }

    void noCellOfTheSpreadsheetFormIsAFormula()
    {
        QVERIFY(run(ExportFormat::SpreadsheetCsv, oddNames()));
        QVERIFY2(content().startsWith("\xEF\xBB\xBF"), "Excel takes a file without the mark for another encoding");
        const auto read = csv::parse(content());
        QVERIFY(read);
        for (const auto& row : *read) {
            for (const auto& cell : row)
                QVERIFY2(!csv::looksLikeFormula(cell), qPrintable(cell));
        }
        QCOMPARE(read->at(2).at(1), u"'=HYPERLINK(\"x\")"_s);
    }

    /// By the program itself, where it is installed: it is far too large to be wanted for that. (user-needs, N20)
    void libreOfficeFindsNoFormula()
    {
        const auto office = QStandardPaths::findExecutable(u"soffice"_s);
        if (office.isEmpty())
            QSKIP("There is no LibreOffice here.");
        const auto formulasIn = [&](ExportFormat format) {
            const bool isWritten = run(format, oddNames()).has_value();
            QProcess convert;
            convert.start(office,
                          {u"-env:UserInstallation=file://"_s + m_folder->filePath(u"office"_s), u"--headless"_s,
                           u"--convert-to"_s, u"fods"_s, u"--outdir"_s, m_folder->path(), path()});
            QFile sheet(m_folder->filePath(u"users.fods"_s));
            if (!isWritten || !convert.waitForFinished(120'000) || !sheet.open(QIODevice::ReadOnly))
                return qsizetype(-1);
            const auto text = sheet.readAll();
            return text.contains("HYPERLINK") ? text.count("table:formula=") : qsizetype(-1);
        };
        QVERIFY2(formulasIn(ExportFormat::LosslessCsv) > 0, "the names have no formula in them");
        QCOMPARE(formulasIn(ExportFormat::SpreadsheetCsv), 0);
    }

    void jsonLinesHaveOneObjectARow()
    {
        QVERIFY(run(ExportFormat::JsonLines, oddNames()));
        const auto lines = content().split('\n');
        QCOMPARE(lines.size(), oddNames().size() + 3); // head, end, and nothing behind the last line break
        const auto object = [&](qsizetype at) { return QJsonDocument::fromJson(lines.at(at)).object(); };
        QCOMPARE(object(0)["export"_L1]["source"_L1].toString(), u"id.example, users"_s);
        QCOMPARE(object(0)["export"_L1]["columns"_L1].toArray().size(), 3);
        for (qsizetype i = 0; i < oddNames().size(); ++i)
            QCOMPARE(object(i + 1)["name"_L1].toString(), oddNames().at(i));
        QCOMPARE(object(lines.size() - 2)["exported"_L1]["rows"_L1].toInt(), 7);
        QCOMPARE(object(lines.size() - 2)["exported"_L1]["complete"_L1].toBool(), true);
    }

    void halfAMillionRowsNeedLittleMemoryAndNeverBlock()
    {
        constexpr int count = 500'000;
        int ticks = 0;
        QTimer ticker;
        connect(&ticker, &QTimer::timeout, this, [&ticks] { ++ticks; });
        ticker.start(1);
        QList<qint64> progress;
        const auto before = peakMemory();
        const auto rows = QCoro::waitFor(exportRows(plan(ExportFormat::SpreadsheetCsv), generated(count), {},
                                                    [&progress](qint64 done) { progress.append(done); }));
        const auto grown = peakMemory() - before;
        QVERIFY(rows);
        QCOMPARE(*rows, count);
        QCOMPARE(progress.size(), 500);
        QCOMPARE(progress.last(), count);
        QVERIFY2(ticks > 50, qPrintable(u"the event loop turned %1 times"_s.arg(ticks)));
        QVERIFY2(grown * 1024 < test::residentBar(100 * 1024 * 1024), qPrintable(u"%1 KiB more"_s.arg(grown)));
        QFile file(path());
        QVERIFY(file.open(QIODevice::ReadOnly));
        qsizetype lines = 0;
        while (!file.readLine().isEmpty())
            ++lines;
        QCOMPARE(lines, count + 3);
        QCOMPARE(file.permissions() & (QFile::ReadGroup | QFile::ReadOther), QFile::Permissions());
    }

    void cancelLeavesNothing()
    {
        QFile old(path());
        QVERIFY(old.open(QIODevice::WriteOnly));
        old.write("old");
        old.close();
        const Cancellation cancel;
        const auto rows = QCoro::waitFor(
            exportRows(plan(ExportFormat::JsonLines), generated(500'000), cancel, [&cancel](qint64 done) {
                if (done >= 20'000)
                    cancel.cancel();
            }));
        QVERIFY(!rows);
        QCOMPARE(rows.error().kind, ErrorKind::Cancelled);
        QTRY_COMPARE(QDir(m_folder->path()).entryList(QDir::Files | QDir::Hidden), QStringList{u"users.csv"_s});
        QCOMPARE(content(), QByteArray("old"));
    }

    void aSourceThatFailsLeavesNothing()
    {
        auto calls = std::make_shared<int>(0);
        const ExportSource source = [calls] {
            const bool fails = ++*calls == 3;
            return offThread([fails]() -> Result<ExportBatch> {
                if (fails)
                    return fail(ErrorKind::Unavailable, u"id.example"_s);
                return ExportBatch{{{u"1"_s, u"a"_s, u"b"_s}}, false, {}};
            });
        };
        const auto rows = QCoro::waitFor(exportRows(plan(ExportFormat::LosslessCsv), source, {}, [](qint64) {}));
        QVERIFY(!rows);
        QCOMPARE(rows.error().kind, ErrorKind::Unavailable);
        QTRY_VERIFY(QDir(m_folder->path()).entryList(QDir::Files | QDir::Hidden).isEmpty());
    }

    void aFolderThatIsNotThereIsSaid()
    {
        auto nowhere = plan(ExportFormat::JsonLines);
        nowhere.path = m_folder->filePath(u"none/users.jsonl"_s);
        const auto rows = QCoro::waitFor(exportRows(nowhere, generated(10), {}, [](qint64) {}));
        QVERIFY(!rows);
        QCOMPARE(rows.error().kind, ErrorKind::Storage);
        QCOMPARE(rows.error().subject, u"users.jsonl"_s);
    }

    void whatIsGoneMeanwhileIsLeftOut()
    {
        const std::function<QStringList(const QString&)> toRow = [](const QString& name) {
            return name == "gone"_L1 ? QStringList() : QStringList{u"1"_s, name, u"a@example.com"_s};
        };
        QStringList names(5'000, u"gone"_s); // more than are asked for at once
        names.append({u"Ana"_s, u"gone"_s, u"Bruno"_s});
        const auto rows = QCoro::waitFor(
            exportRows(plan(ExportFormat::JsonLines), exportSnapshot<QString>(names, toRow, whole), {}, [](qint64) {}));
        QVERIFY(rows);
        QCOMPARE(*rows, 2);
        QVERIFY(content().contains("Ana") && content().contains("Bruno") && !content().contains("gone"));
    }

private:
    [[nodiscard]] QString path() const { return m_folder->filePath(u"users.csv"_s); }
    [[nodiscard]] ExportPlan plan(ExportFormat format) const
    {
        return {path(), format, {u"id"_s, u"name"_s, u"mail"_s}, u"id.example, users"_s, u"active only"_s, noon()};
    }
    [[nodiscard]] Result<qint64> run(ExportFormat format, const QStringList& names) const
    {
        const std::function<QStringList(const QString&)> toRow = [](const QString& name) {
            return QStringList{u"1"_s, name, u"a@example.com"_s};
        };
        return QCoro::waitFor(
            exportRows(plan(format), exportSnapshot<QString>(names, toRow, whole), {}, [](qint64) {}));
    }
    [[nodiscard]] QByteArray content() const
    {
        QFile file(path());
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    }

    std::unique_ptr<QTemporaryDir> m_folder;
};

QTEST_GUILESS_MAIN(TestExport)
#include "tst_export.moc"
