// SPDX-FileCopyrightText: 2026 The Provost authors
// SPDX-License-Identifier: Apache-2.0
//
// copy_writer FILE: writes into a copy until it is killed. Mark n comes with the users 0 to 10 n, all named after n.
// Prints each mark that is written.
#include "model/store/copy_file.h"
#include "tests/store/copy_samples.h"

#include <QCoreApplication>

#include <cstdio>

using namespace provost;

int main(int count, char** words)
{
    const QCoreApplication application(count, words);
    CopyFile file(QCoreApplication::arguments().value(1));
    if (!file.read())
        return 1;
    for (int mark = 1;; ++mark) {
        CopyChange change;
        for (int number = 0; number < 10 * mark; ++number)
            change.users.append(test::sampleUser(number, QString::number(mark)));
        change.mark = test::sampleMark(mark);
        if (!file.write(change))
            return 1;
        std::printf("%d\n", mark);
        std::fflush(stdout);
    }
}
