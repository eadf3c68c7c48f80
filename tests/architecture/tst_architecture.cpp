// SPDX-FileCopyrightText: 2026 The Provost authors
// SPDX-License-Identifier: Apache-2.0
#include "tests/architecture/rules.h"

#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;
using provost::architecture::Finding;
using provost::architecture::Rules;

namespace {

const QStringList qtIncludes = QString::fromLatin1(PROVOST_QT_INCLUDES).split(u'|', Qt::SkipEmptyParts);

QByteArray listed(const QList<Finding>& findings)
{
    QStringList lines;
    for (const Finding& finding : findings) {
        lines.append(finding.text());
    }
    return lines.join(u'\n').toUtf8();
}

// In pieces, so that licence tools do not take it for this file's own.
const QByteArray spdx = "// SPDX-File"
                        "CopyrightText: 2026 The Provost authors\n// SPDX-License-"
                        "Identifier: Apache-2.0\n";

} // namespace

/// Holds the rules of the house over the source tree, and plants one fault of each sort to see that it is found.
class TestArchitecture : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void treeKeepsTheRules_data();
    void treeKeepsTheRules();
    void plantedFaultIsFound_data();
    void plantedFaultIsFound();
    void rightFileIsLeftAlone_data();
    void rightFileIsLeftAlone();
};

void TestArchitecture::treeKeepsTheRules_data()
{
    QTest::addColumn<QString>("rule");
    for (const char* rule :
         {"includes", "Qt modules", "licences", "sizes", "forbidden texts", "awaited braces", "models"}) {
        QTest::newRow(rule) << QString::fromLatin1(rule);
    }
}

void TestArchitecture::treeKeepsTheRules()
{
    QFETCH(const QString, rule);
    const Rules rules(QDir(QString::fromUtf8(PROVOST_SOURCE_DIR)), qtIncludes);
    QVERIFY(rules.fileCount() > 30);
    const QList<Finding> found = rule == "includes"_L1          ? rules.includes()
                                 : rule == "Qt modules"_L1      ? rules.qtModules()
                                 : rule == "licences"_L1        ? rules.licences()
                                 : rule == "sizes"_L1           ? rules.sizes()
                                 : rule == "forbidden texts"_L1 ? rules.forbiddenTexts()
                                 : rule == "models"_L1          ? rules.untestedModels()
                                                                : rules.awaitedTemporaries();
    QVERIFY2(found.isEmpty(), listed(found).constData());
}

void TestArchitecture::plantedFaultIsFound_data()
{
    QTest::addColumn<QString>("path");
    QTest::addColumn<QByteArray>("content");
    QTest::addColumn<QString>("said");

    const auto row = [](const char* name, const char* path, const QByteArray& code, const char* said) {
        QTest::newRow(name) << QString::fromLatin1(path) << QByteArray(spdx + code) << QString::fromLatin1(said);
    };
    row("upward", "model/domain/a.h", "#include \"model/api/session.h\"\n", "model/domain may not include");
    row("sideward", "model/scim/a.h", "#include \"model/wire/wire.h\"\n", "model/scim may not include");
    row("server to api", "server/admin/a.cpp", "#include \"model/api/session.h\"\n", "server may not include");
    row("store to routes", "server/storage/a.cpp", "#include \"server/admin/routes.h\"\n", "may not include");
    row("http to routes", "server/http/a.cpp", "#include \"server/scim/routes.h\"\n", "may not include");
    row("pane to pane", "views/users/a.cpp", "#include \"views/activity/pane.h\"\n", "views may not include");
    row("view in model", "model/items/a.h", "#include \"views/common/theme.h\"\n", "model/items may not include");
    row("short path", "views/users/a.cpp", "#include \"users_pane.h\"\n", "full path");
    row("widget below views", "model/items/a.h", "#include <QLabel>\n", "QtWidgets may be used in");
    row("gui below views", "model/store/a.h", "#include <QtGui/QColor>\n", "QtGui may be used in");
    row("link below views", "model/items/CMakeLists.txt", "target_link_libraries(x PUBLIC Qt6::Widgets)\n",
        "QtWidgets");
    row("sql in a view", "views/users/a.cpp", "#include <QSqlQuery>\n", "QtSql may be used in");
    row("sql text", "app/a.cpp", "auto q = u\"SELECT 1\"_s;\n", "SQL stands in");
    row("long header", "app/a.h", QByteArray("\n").repeated(220), "more than 200");
    row("nested loop", "app/a.cpp", "QEventLoop loop;\n", "no nested event loop");
    row("awaited in place", "server/cli/a.cpp", "QCoro::waitFor(task);\n", "no nested event loop");
    row("color", "views/users/a.cpp", "auto c = QColor(u\"#ff0000\"_s);\n", "colors stand in");
    row("fallback", "model/secrets/a.cpp", "job->setInsecureFallback(true);\n", "no secret in plain text");
    row("singleton", "app/a.h", "static Settings& instance();\n", "no singleton");
    row("empty name", "app/a.h", "class ServerManager\n", "says nothing");
    row("second door", "views/users/a.cpp", "QNetworkAccessManager net;\n", "one door");
    row("awaited braces", "model/sync/a.cpp", "auto x = co_await f(\n    g({a, b}));\n", "breaks under g++ 12");
    row("awaited later braces", "app/a.cpp", "co_await f(a, {b});\n", "breaks under g++ 12");
    row("awaited copies", "app/a.cpp", "co_await f([this, id] { return id; });\n", "destroyed twice under g++ 12");
    row("untested model", "model/items/a.h", "class LoneModel : public QAbstractListModel\n", "names LoneModel");
    QTest::newRow("no licence") << u"app/a.h"_s << QByteArray("#pragma once\n") << u"SPDX lines"_s;
}

void TestArchitecture::plantedFaultIsFound()
{
    QFETCH(const QString, path);
    QFETCH(const QByteArray, content);
    QFETCH(const QString, said);

    const QTemporaryDir tree;
    QVERIFY(QDir(tree.path()).mkpath(QFileInfo(path).path()));
    QFile file(tree.filePath(path));
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write(content);
    file.close();

    const QByteArray found = listed(Rules(QDir(tree.path()), qtIncludes).all());
    QVERIFY2(found.contains(said.toUtf8()), found.constData());
}

void TestArchitecture::rightFileIsLeftAlone_data()
{
    QTest::addColumn<QString>("path");
    QTest::addColumn<QByteArray>("content");
    QTest::newRow("downward") << u"model/api/a.h"_s
                              << QByteArray("#include \"model/domain/error.h\"\n#include <QUrl>\n");
    QTest::newRow("pane") << u"views/users/a.cpp"_s
                          << QByteArray("#include \"views/common/theme.h\"\n#include \"views/users/b.h\"\n");
    QTest::newRow("store") << u"model/store/a.cpp"_s << QByteArray("auto q = u\"SELECT 1\"_s;\n#include <QSqlQuery>\n");
    QTest::newRow("awaited lambda") << u"app/a.cpp"_s << QByteArray("co_await f(a, [] { g({1, 2}); });\nh({1, 2});\n");
    QTest::newRow("awaited references") << u"app/a.cpp"_s << QByteArray("co_await f([this, &a] { g(a); });\n");
    QTest::newRow("comment") << u"app/a.cpp"_s << QByteArray("// no QEventLoop here, see #123456\n");
}

void TestArchitecture::rightFileIsLeftAlone()
{
    QFETCH(const QString, path);
    QFETCH(const QByteArray, content);

    const QTemporaryDir tree;
    QVERIFY(QDir(tree.path()).mkpath(QFileInfo(path).path()));
    QFile file(tree.filePath(path));
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write(spdx + content);
    file.close();

    const Rules rules(QDir(tree.path()), qtIncludes);
    QCOMPARE(rules.fileCount(), 1);
    QCOMPARE(listed(rules.all()), QByteArray());
}

QTEST_GUILESS_MAIN(TestArchitecture)

#include "tst_architecture.moc"
