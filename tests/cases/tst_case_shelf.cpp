// SPDX-FileCopyrightText: 2026 The Provost authors
// SPDX-License-Identifier: Apache-2.0
#include "model/cases/case_file.h"
#include "model/cases/case_shelf.h"

#include <QDir>
#include <QFile>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace provost;

namespace {

const auto marker = u"evidence-that-must-go"_s;

CasePart part(const QString& title = u"POST /Users: 409"_s)
{
    return {.kind = CasePart::Kind::Request,
            .title = title,
            .server = u"https://idp.example"_s,
            .content = {{u"requestBody"_s, marker}, {u"status"_s, 409}}};
}

template <class T>
T outcome(QFuture<T> future)
{
    if (!QTest::qWaitFor([&future] { return future.isFinished(); }, 10'000))
        qFatal("The shelf did not answer");
    return future.result();
}

/// Files below the folder that hold the marker, whatever they are called.
qsizetype traces(const QString& folder)
{
    qsizetype found = 0;
    const auto files = QDir(folder).entryInfoList(QDir::Files | QDir::Hidden | QDir::System);
    for (const auto& info : files) {
        QFile file(info.filePath());
        if (file.open(QIODevice::ReadOnly) && file.readAll().contains(marker.toUtf8()))
            ++found;
    }
    return found;
}

} // namespace

/// Evidence on this computer: it stays whatever a server forgets, is the user's alone, and goes on its day.
class TestCaseShelf : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void whatIsPinnedIsThereAgain();
    void nobodyElseMayReadIt();
    void itGoesOnItsDay();
    void itGoesWhileTheProgramRuns();
    void whatCannotBeReadGoesToo();
    void itGoesByHand();
    void aPieceIsTakenOut();
    void twoProgramsLoseNothing();
    void whatIsTooLargeIsRefused();
    void ofANewerProgramItIsLeftAlone();
    void whoIsWhoIsKept();
    void allOfThemAreForgotten();

private:
    [[nodiscard]] std::unique_ptr<CaseShelf> shelf() const
    {
        return std::make_unique<CaseShelf>(m_place, [this] { return m_now; });
    }
    CaseHead pinned(CaseShelf& to, const QString& title = u"A case"_s)
    {
        return *outcome(to.pin(part(), NewCase{title, m_now.date().addDays(90)}));
    }

    std::unique_ptr<QTemporaryDir> m_folder;
    QString m_place;
    QDateTime m_now;
};

void TestCaseShelf::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
    m_place = m_folder->filePath(u"cases"_s);
    m_now = QDateTime(QDate(2026, 11, 28), QTime(10, 0));
}

void TestCaseShelf::whatIsPinnedIsThereAgain()
{
    auto first = shelf();
    QCOMPARE(outcome(first->list())->size(), 0);
    QVERIFY(!QFileInfo::exists(m_place)); // nothing is made before it is needed
    const auto head = pinned(*first);
    QVERIFY(outcome(first->pin(part(u"GET /Users: 500"_s), head.id)));
    first.reset();
    auto later = shelf(); // after another start
    const auto heads = outcome(later->list());
    QVERIFY(heads);
    QCOMPARE(heads->size(), 1);
    QCOMPARE(heads->first().title, u"A case"_s);
    QCOMPARE(heads->first().deleteOn, QDate(2027, 2, 26));
    QCOMPARE(heads->first().parts, 2);
    QCOMPARE(heads->first().bytes, QFileInfo(QDir(m_place).filePath(u"2027-02-26.%1.json"_s.arg(head.id))).size());
    const auto kept = outcome(later->read(head.id));
    QVERIFY(kept);
    QCOMPARE(kept->parts[0].content, part().content);
    QCOMPARE(kept->parts[0].pinnedAt, m_now.toUTC());
    QCOMPARE(kept->parts[1].title, u"GET /Users: 500"_s);
    QCOMPARE(kept->key.size(), 32);
}

void TestCaseShelf::nobodyElseMayReadIt()
{
    auto one = shelf();
    const auto head = pinned(*one);
    QVERIFY(outcome(one->pin(part(), head.id))); // written anew
    const auto others =
        QFile::ReadGroup | QFile::WriteGroup | QFile::ExeGroup | QFile::ReadOther | QFile::WriteOther | QFile::ExeOther;
    QVERIFY(!QFileInfo(m_place).permissions().testAnyFlags(others));
    const auto files = QDir(m_place).entryInfoList({u"*.json"_s}, QDir::Files);
    QCOMPARE(files.size(), 1);
    QVERIFY(!files.first().permissions().testAnyFlags(others));
}

void TestCaseShelf::itGoesOnItsDay()
{
    auto one = shelf();
    const auto head = pinned(*one);
    m_now = m_now.addDays(89);
    QCOMPARE(outcome(one->list())->size(), 1);
    QCOMPARE(traces(m_place), 1);
    m_now = m_now.addDays(1);
    QCOMPARE(outcome(one->list())->size(), 0);
    QCOMPARE(traces(m_place), 0);
    QCOMPARE(outcome(one->read(head.id)).error().kind, ErrorKind::NotFound);
    QCOMPARE(outcome(one->pin(part(), head.id)).error().kind, ErrorKind::NotFound);
    QCOMPARE(traces(m_place), 0);
}

/// Without anybody who looks.
void TestCaseShelf::itGoesWhileTheProgramRuns()
{
    auto one = shelf();
    const auto head = pinned(*one);
    QFile left(QDir(m_place).filePath(u"2027-02-26.%1.json.Xy12Zw"_s.arg(head.id))); // of a write that was cut off
    QVERIFY(left.open(QIODevice::WriteOnly) && left.write(marker.toUtf8()) > 0);
    left.close();
    QCOMPARE(traces(m_place), 2);
    m_now = QDateTime(QDate(2027, 2, 26), QTime(0, 1));
    QSignalSpy changed(one.get(), &CaseShelf::changed);
    one->startExpiring();
    QTRY_COMPARE(changed.size(), 1);
    QCOMPARE(traces(m_place), 0);
    // And it will look again within the hour: a timer does not count the time that a computer sleeps.
    const auto* timer = one->findChild<QTimer*>();
    QVERIFY(timer && timer->isActive());
    QCOMPARE_LE(timer->interval(), 3'600'000);
    QCOMPARE_GT(timer->interval(), 60'000);
}

void TestCaseShelf::whatCannotBeReadGoesToo()
{
    auto one = shelf();
    const auto head = pinned(*one);
    QFile file(QDir(m_place).filePath(u"2027-02-26.%1.json"_s.arg(head.id)));
    QVERIFY(file.open(QIODevice::WriteOnly) && file.write("{ " + marker.toUtf8()) > 0);
    file.close();
    const auto heads = outcome(one->list());
    QVERIFY(heads->first().isBroken);
    QCOMPARE(outcome(one->read(head.id)).error().kind, ErrorKind::Invalid);
    m_now = m_now.addDays(90);
    QCOMPARE(outcome(one->list())->size(), 0);
    QCOMPARE(traces(m_place), 0);
}

void TestCaseShelf::itGoesByHand()
{
    auto one = shelf();
    const auto head = pinned(*one);
    const auto other = pinned(*one, u"Another"_s);
    QVERIFY(outcome(one->remove(head.id)));
    const auto heads = outcome(one->list());
    QCOMPARE(heads->size(), 1);
    QCOMPARE(heads->first().id, other.id);
    QCOMPARE(traces(m_place), 1);
}

void TestCaseShelf::aPieceIsTakenOut()
{
    auto one = shelf();
    const auto head = pinned(*one);
    const auto kept = outcome(one->read(head.id));
    QVERIFY(outcome(one->keepPeople(head.id, {{u"kim.doe"_s}})));
    QVERIFY(outcome(one->removePart(head.id, kept->parts[0].id)));
    QCOMPARE(outcome(one->read(head.id))->parts.size(), 0);
    QCOMPARE(outcome(one->read(head.id))->people.size(), 0); // nobody is named without evidence
    QCOMPARE(traces(m_place), 0);
}

void TestCaseShelf::twoProgramsLoseNothing()
{
    auto one = shelf();
    auto two = shelf();
    const auto head = pinned(*one);
    QList<QFuture<Result<CaseHead>>> pins;
    for (int i = 0; i < 10; ++i)
        pins.append((i % 2 == 0 ? one : two)->pin(part(QString::number(i)), head.id));
    for (const auto& pin : pins)
        QVERIFY(outcome(pin));
    QCOMPARE(outcome(two->read(head.id))->parts.size(), 11);
}

void TestCaseShelf::whatIsTooLargeIsRefused()
{
    auto one = shelf();
    auto large = part();
    large.content[u"requestBody"_s] = QString(casefile::largestPart, u'x');
    const auto refused = outcome(one->pin(large, NewCase{u"A case"_s, m_now.date().addDays(90)}));
    QCOMPARE(refused.error().kind, ErrorKind::TooLarge);
    QCOMPARE(outcome(one->list())->size(), 0);
}

void TestCaseShelf::ofANewerProgramItIsLeftAlone()
{
    auto one = shelf();
    const auto head = pinned(*one);
    QFile file(QDir(m_place).filePath(u"2027-02-26.%1.json"_s.arg(head.id)));
    QVERIFY(file.open(QIODevice::ReadWrite));
    auto bytes = file.readAll();
    QVERIFY(bytes.contains("\"format\":1"));
    file.seek(0);
    file.write(bytes.replace("\"format\":1", "\"format\":9"));
    file.close();
    QCOMPARE(outcome(one->pin(part(), head.id)).error().kind, ErrorKind::NewerVersion);
    QVERIFY(file.open(QIODevice::ReadOnly));
    QCOMPARE(file.readAll(), bytes);
}

void TestCaseShelf::whoIsWhoIsKept()
{
    auto one = shelf();
    const auto head = pinned(*one);
    const QList<QStringList> people{{u"kim.doe"_s, u"~kim"_s}, {u"robin"_s}};
    QSignalSpy changed(one.get(), &CaseShelf::changed);
    QVERIFY(outcome(one->keepPeople(head.id, people)));
    QCOMPARE(changed.size(), 1);
    QCOMPARE(outcome(shelf()->read(head.id))->people, people);
}

void TestCaseShelf::allOfThemAreForgotten()
{
    pinned(*shelf());
    pinned(*shelf());
    QCOMPARE(traces(m_place), 2);
    QVERIFY(forgetCases(m_place));
    QCOMPARE(traces(m_place), 0);
    QVERIFY(forgetCases(m_folder->filePath(u"nothing"_s)));
}

QTEST_GUILESS_MAIN(TestCaseShelf)
#include "tst_case_shelf.moc"
