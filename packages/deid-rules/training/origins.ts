/** Common given names and surnames by origin, so that training and measuring can treat every origin alike. */
export interface Origin {
  readonly given: readonly string[];
  readonly surnames: readonly string[];
}

const origin = (given: string, surnames: string): Origin => ({
  given: given.trim().split(/\s+/),
  surnames: surnames.trim().split(/\s+/),
});

export const ORIGINS: Readonly<Record<string, Origin>> = {
  anglo: origin(
    `James Emily Oliver Charlotte Henry Grace Will Faith Hope Mark Bill Jack Rose Dawn April June May Frank Dean
     Grant Heather Amber Carol Joy Pat Chase Hunter Paige Brooke Penny Ruby Ivy Violet Miles Reed Harrison
     Margaret Walter Chance Bishop Lake Major Summer Autumn Crystal Angel Robin Jay Ray Gene Drew Nick Sue Rob
     Bob Tom Dick Harry Peter Sandy Ginger Rosemary Basil Daisy Lily Iris Holly Hazel Olive Pearl Opal Jade
     Melody Harmony Destiny Trinity Serenity Mercy Patience Charity Constance Prudence Victor Earl Duke Prince
     King Guy Lance Pierce Colt Clay Cliff Dale Glen Lane Forest Brook River Heath Rusty Dusty Stormy Misty
     Sunny Randy Kelly Kayla Bruce Martha Wayne Dennis Brian Kevin Jacqueline Katherine Judy Linda Susan Karen
     Donna Sharon Ruth Stephanie Kathleen Brandon Tyler Austin Jordan Madison Logan Mason Carter Parker Cooper
     Jackson Lincoln Wesley Russell Keith Gary Roy Theodore`,
    `Smith Johnson Baker Long Rice Young King Hill Green White Black Brown Wood Stone Cook Price Bell Day Ford
     Marsh Rich Best Love Power Cross Winter Moody Payne Stern Small Short Sharp Waters Fields Banks Grant
     Foster Carter Whitfield Church Field Lake Ward Page Fisher Swift Bishop Major Little Noble Bush Moss Branch
     Root Leaf Snow Frost Rain Storm Gale Moon Star Hall House Chambers Gates Wall Bridges Towers Castle Temple
     Law Laws Justice Freeman Speaker Butler Usher Marshall Hunter Archer Porter Parker Fowler Gardener Shepherd
     Weaver Sawyer Miller Farmer Taylor Mason Carpenter Cooper Potter Mills Berry Crane Cole Booker Powers Duke
     Case Hand Head Foote Burns Pain Sweet Bliss Savage Wild Wise Good Goodman Darling Guy Gay Strong Armstrong
     Rush Drew Dean Pope Abbott Monk Parsons Deacon Vickers Elder Blake Reed Hayes Russell Walker Thompson
     Wilson Anderson Harris Clark Lewis Robinson Hughes Murphy Kelly O'Brien O'Neill McCarthy McDonald MacLeod
     Fitzgerald Wright Scott Mitchell Campbell Phillips Evans Turner Collins Stewart Morris Rogers`,
  ),
  hispanic: origin(
    `José María Guadalupe Juan Carmen Luis Rosa Carlos Ana Miguel Lucía Jesús Esperanza Alejandro Xiomara Ramón
     Yolanda Ignacio Marisol Ángel Consuelo Rogelio Dolores Héctor Paloma Octavio Itzel Efraín Mireya Leticia
     Mercedes Soledad Milagros Pilar Remedios Ángeles Socorro Luz Cielo Estrella Flor Blanca Linda Alma Amparo
     Fernando Ricardo Eduardo Javier Sergio Raúl Arturo Gerardo Enrique Ernesto Salvador Domingo Jaime Julio
     Abril Santiago Mateo Sebastián Diego Valentina Camila Ximena Daniela Gabriela Adriana Verónica Maricela
     Araceli Graciela Norma Silvia Margarita Teresa Isabel Francisca Josefina Catalina Elena Eva Inés Rocío
     Lourdes Fátima Maribel Nancy Wilmer Freddy Edwin Nelson Elmer Oscar Rubén Moisés Isaías Abel Joel Noé
     Israel Ulises Rigoberto Gilberto Humberto Adalberto Concepción Asunción Trinidad Reyes Cruz Guillermo`,
    `García Hernández Rodríguez Martínez López González Pérez Sánchez Ramírez Torres Flores Rivera Ortiz Cruz
     Reyes Morales Gutiérrez Castillo Villanueva Zúñiga Ibarra Montoya Quintero Escobedo Arroyo Delgado Fuentes
     Paz Ochoa Leal Guerrero Campos Ríos Rosas Prado Iglesias Rey Santos Bueno Blanco Rubio Moreno Calderón
     Cabrera Cordero Paredes Mesa Mesías Luna Sol Cielo Plata Oro Vega Valle Montes Sierra Costa Mar Salas
     Salazar Mendoza Medina Aguilar Vargas Castro Jiménez Romero Álvarez Ruiz Díaz Domínguez Vásquez Ramos
     Herrera Muñoz Rojas Mendez Guzmán Soto Contreras Silva Rosales Estrada Figueroa Acosta Molina Padilla
     Navarro Cárdenas Espinoza Maldonado Valdez Sandoval Rangel Trujillo Avila Bautista Camacho Cervantes Juárez
     Lara Mejía Miranda Nuñez Orozco Pacheco Peña Robles Rosario Serrano Solís Suárez Tapia Valencia Velasco
     Zamora Zapata Barrios Bermúdez Cano Peralta`,
  ),
  chinese: origin(
    `Wei Fang Jing Li Min Xiuying Qiang Lei Yang Jun Yan Hui Xin Mei Ling Chen Ying Bo Hao Tao Yu Jie Ming Lan
     Xiaoping Guo Zhen Feng Rui Shu An Bin Chang Chao Chun Da Dan Dong Er Fei Fen Gang Hai He Hong Hua Huan Jia
     Jian Juan Kai Kun Lai Lin Long Lu Man Meng Na Ning Pei Peng Ping Qing Ran Rong Shan Shen She Shi Song Su
     Ting Wen Xia Xiang Xing Xue Yi Yong You Yuan Yue Yun Ze Zhi Zhong Zihan Haoyu Yuxuan Zixuan Xinyi Yating
     Meiling Jianguo Guoqiang Zhiwei Xiaoming Xiaoli Junjie Yifan Ruolan Siu Wai Kit Ka-ming Wing Yuk Kwok Shuk
     Hoi Tsz Lok`,
    `Wang Li Zhang Liu Chen Yang Huang Zhao Wu Zhou Xu Sun Ma Zhu Hu Guo He Lin Gao Luo Zheng Liang Xie Tang
     Deng Cao Peng Zeng Xiao Jiang Ng Wong Chan Cheung Lau Leung An Bai Bao Bi Cai Chang Chao Cheng Chu Cui Dai
     Ding Dong Du Fan Fu Ge Gong Gu Guan Han Hao Hong Hou Jia Jin Kong Lai Lei Long Lu Lü Mao Mei Meng Mo Ning
     Niu Pan Pang Pei Qi Qian Qin Qiu Ren Ruan Shao She Shen Shi Shu Song Su Tan Tian Tong Wan Wei Wen Xia Xiang
     Xiong Xue Yan Yao Ye Yi Yin You Yu Yuan Yue Zhan Zhong Zhuang Zuo Leong Tsang Tam Yip Fung Kwan Mak Hui
     Chow Chui Tse Ko`,
  ),
  vietnamese: origin(
    `Anh Linh Minh Hoa Thanh Tuan Hung Dung Lan Mai Phuong Thao Huong Quang Duc Nam Trang Ngoc Vy An Khanh Bao
     Long Son Tam Hien Binh Loan Thuy Kim My Van Ton Be Chi Dao Dat Dieu Dong Giang Ha Hai Hang Hau Hiep Hieu
     Hoang Hong Hue Huy Huyen Khoa Khoi Lien Loc Luan Ly Man Nga Ngan Nghia Nhan Nhi Nhung Oanh Phat Phong Phu
     Phuc Quan Que Quoc Quy Quynh Sang Sinh Tai Tan Thang Thi Thinh Tho Thu Thuan Tien Tin Toan Tran Tri Trinh
     Trung Tu Tuyet Uyen Vinh Xuan Yen Bich Cam Cuc Diem Hanh Khang Lam Mau Ngon Suong Tieu Tuong Viet Kiet`,
    `Nguyen Tran Le Pham Hoang Huynh Phan Vu Vo Dang Bui Do Ho Ngo Duong Ly Truong Dinh Trinh Mai Luong Lam
     Quach Chau To Cao Thai Vuong Kieu Tong An Banh Chu Chung Cu Dam Dau Diep Doan Don Du Giang Ha Han Hua Khuc
     Khuu La Lai Lieu Lu Luu Ma Man Mac Nghiem Ngoc Ninh Nong On Ong Phi Phu Phung Quan Ta Tang Than Thach Tieu
     Ton Trang Trieu Tu Van Vi Vien Vinh Xa Yen Âu Bach Cung Dao Dung Hinh Hong Kha Kim Lang Mau My Nhan Sam Son
     Tat Thi Uong Vong Mach Mong Say Tri`,
  ),
  indian: origin(
    `Priya Rahul Anjali Amit Sunita Vikram Lakshmi Rajesh Kavita Arjun Deepa Sanjay Meera Suresh Pooja Anil
     Divya Ravi Shreya Krishna Nisha Harpreet Gurpreet Venkat Padma Manish Rekha Ashok Jaya Dev Asha Usha Uma
     Maya Sita Gita Geeta Radha Rani Ram Hari Om Shiv Raj Rajan Vijay Ajay Mohan Gopal Ganesh Mahesh Dinesh
     Naresh Ramesh Mukesh Rakesh Pankaj Nitin Sachin Rohan Rohit Aditya Akash Ananya Aarav Vivaan Ishaan Diya
     Kiran Jyoti Shanti Lata Sarita Savita Mamta Neha Swati Ritu Preeti Smita Seema Sonal Hetal Jignesh Bhavesh
     Hitesh Chirag Parth Dhruv Manpreet Jaspreet Amarjit Balwinder Simran Gurdeep Murugan Senthil Karthik
     Saravanan Selvi Meenakshi Thenmozhi Ramya Srinivas Narayana Chandra Indira Kamala Leela Mala Nila Sudha
     Swapna Tanvi`,
    `Patel Sharma Singh Kumar Gupta Reddy Iyer Nair Rao Mehta Desai Joshi Chopra Banerjee Mukherjee Krishnan
     Agarwal Kapoor Malhotra Pillai Menon Bhatt Chatterjee Subramanian Venkatesan Kaur Gill Das Bose Shah Jain
     Verma Varma Mishra Pandey Tiwari Dubey Shukla Trivedi Chaudhary Thakur Yadav Saxena Srivastava Mathur
     Bhatia Khanna Kohli Sethi Arora Ahuja Bajaj Bedi Dhillon Sidhu Grewal Sandhu Brar Mann Sahota Virk Modi
     Parikh Amin Vyas Thakkar Pandya Bhagat Doshi Kulkarni Deshpande Patil Jadhav Shinde Pawar More Gaikwad
     Naidu Naik Hegde Shetty Bhat Kamath Pai Prabhu Rajan Raman Swamy Murthy Srinivasan Natarajan Ramanathan
     Sundaram Balakrishnan Venkataraman Narayan Ghosh Sen Dutta Roy Mitra Chakraborty Ganguly Biswas Sarkar
     Mondal Dey Nath Fernandes D'Souza Pereira Thomas Varghese Mathew Kurian Basu Lal Prasad Sinha Rana`,
  ),
  arabic: origin(
    `Mohammed Fatima Ahmed Aisha Omar Layla Ali Khadija Hassan Zainab Yusuf Mariam Ibrahim Noor Khalid Huda
     Tariq Salma Mustafa Amina Bilal Rania Samir Yasmin Faisal Nadia Abdullah Hanan Jamal Iman Abbas Adel Adnan
     Akram Amal Amir Amr Anas Anwar Asma Aya Basma Bassam Dalia Dina Eman Essam Fadi Farid Faten Ghada Habiba
     Haifa Hamza Hani Haya Hind Hisham Hussam Ihab Imad Ismail Jana Jihad Karim Khadra Laith Lina Lubna Maha
     Mahmoud Majid Malak Manal Marwa Marwan May Maysa Mona Muna Nabil Nada Nahla Nasser Nawal Nour Ola Osama
     Qasim Raed Rami Rasha Reem Rima Rola Ruba Saad Sabah Safa Said Salam Saleh Salim Sami Sana Sara Shadi
     Sherif Suha Taha Tamer Wael Wafa Walid Yara Youssef Zeinab Ziad`,
    `Khan Hussein Mahmoud Saleh Haddad Khoury Nasser Mansour Farah Aziz Hamdan Sayegh Barakat Qureshi Siddiqui
     Malik Rahman Abdi Awad Darwish Shaheen Najjar Bishara Kassab Sabbagh Zaman Habib Jaber Tamimi Othman Abbas
     Abboud Abdallah Abdelrahman Abdul Ali Amin Antoun Asfour Ashraf Assaf Atallah Attia Ayoub Azar Bakr
     Barghouti Bashir Bazzi Beydoun Boulos Chaudhry Daher Daoud Elsayed Fakhoury Fares Fayad Gerges Ghanem Hamad
     Hamid Hanna Harb Hariri Hashem Hijazi Ibrahim Ismail Issa Jamil Kamal Karam Kareem Karim Kassem Khalaf
     Khalil Khatib Maalouf Mahdi Masri Matar Mikhail Mitri Mousa Murad Musa Naser Nassar Nawaz Odeh Omar Qasem
     Rashid Saad Saab Sabri Said Salama Salameh Saliba Salman Samaan Sarkis Sawalha Shadid Shalhoub Sharif
     Sheikh Shehadeh Soliman Suleiman Tahir Toma Yassin Younes Youssef Zaki`,
  ),
  westAfrican: origin(
    `Chidi Ngozi Kwame Ama Oluwaseun Adaeze Kofi Abena Emeka Funmilayo Babatunde Yaa Chinedu Ifeoma Mamadou
     Aminata Ousmane Fatou Tunde Nkechi Kwabena Efua Ikenna Folasade Sekou Mariama Obinna Titilayo Yaw Akosua
     Abdoulaye Abiodun Abimbola Adama Ade Adebola Adesuwa Adjoa Afua Akin Akua Alhaji Alpha Amara Amadou Ayodele
     Ayo Baba Bamidele Binta Blessing Bukola Cheikh Chiamaka Chioma Comfort Daouda Djeneba Ebele Ebenezer Edem
     Efe Ekow Emmanuel Enyonam Esi Fanta Favour Fatoumata Femi Festus Folake Fortune Gift Gloria God'swill
     Goodluck Grace Gyasi Hawa Ibrahima Idris Ike Isatou Isha Issa Iyabo Jumoke Kadiatou Kayode Kehinde Kojo
     Kunle Kwaku Kwasi Lamin Lansana Mabel Modou Moussa Musa Ndidi Nana Nnamdi Ola Olumide Omolara Oumar
     Patience Peace Precious Princess Prosper Salimata Sade Segun Seynabou Sunday Taiwo Temitope Thankgod Uche
     Uchenna Victory Wale Yakubu Yemi Zainabu`,
    `Okafor Adeyemi Mensah Diallo Okonkwo Balogun Owusu Traoré Eze Adebayo Asante Keita Nwosu Ogunleye Boateng
     Sow Chukwu Afolabi Osei Ndiaye Obi Oyelaran Appiah Kone Nwachukwu Akinyemi Addo Cissé Uzoma Amoah Abubakar
     Acheampong Adeleke Aderibigbe Adjei Adu Agyeman Agyei Aidoo Akande Akintola Akufo Ampofo Amponsah Ankrah
     Annan Ansah Anyanwu Aryee Asamoah Asare Awuah Ba Badu Bah Bakare Bangura Barry Bello Bonsu Camara Ceesay
     Chinwe Coker Conteh Coulibaly Danso Darko Dembele Dia Diakite Diop Diouf Dieng Ebo Egwu Ekwueme Emeka
     Enahoro Fall Faye Fofana Frimpong Gaye Gueye Gyamfi Ibe Igwe Iwu Jalloh Jallow Jammeh Kamara Kargbo Koroma
     Kouyate Kuffour Kumah Lawal Mbaye Mensa Musa Nkrumah Njoku Nnadi Ntim Obeng Ochieng Odunsi Ofori Ogbonna
     Oji Ojo Okeke Okoro Oladipo Olatunji Opoku Owolabi Quaye Salami Sankoh Sarr Seck Sesay Sylla Tetteh Thiam
     Toure Yeboah`,
  ),
  slavic: origin(
    `Ivan Olga Dmitri Svetlana Sergei Natasha Vladimir Katarzyna Piotr Agnieszka Bohdan Oksana Jiří Zdeněk Milan
     Jelena Dragan Vesna Andrzej Małgorzata Yevgeny Ludmila Taras Halyna Wojciech Zofia Nikola Snežana Pavel
     Irina Aleksandr Aleksei Alina Anastasia Anatoly Andrei Anna Anton Arkady Bartosz Bogdan Boris Borys Božena
     Darek Darya Denis Dorota Dušan Ekaterina Elena Ewa Fedor Filip Galina Gennady Goran Grigory Grzegorz Hanna
     Igor Ilya Ivana Iwona Jacek Jakub Jan Jana Jaroslav Jerzy Joanna Kamil Karolina Kateryna Kirill Konstantin
     Krystyna Krzysztof Larisa Lech Leonid Lidia Ljiljana Lucjan Luka Lyubov Maciej Magda Maksim Marek Margarita
     Marko Marta Mateusz Mila Milica Mira Miroslav Mykola Nadezhda Natalia Nikolai Nina Oleg Oleksandr Olena
     Pavlo Petar Petr Radek Raisa Rostislav Ruslan Sasha Semyon Slobodan Stanislav Stefan Stepan Tamara Tatiana
     Tomasz Vadim Valentina Vasily Vera Viktor Vitaly Vlad Yana Yulia Yuri Zlata Zoran`,
    `Ivanov Petrova Kowalski Nowak Shevchenko Kovalenko Novák Dvořák Horvat Jovanović Petrović Wiśniewski
     Sokolov Popova Volkov Morozova Zielińska Szymański Bondarenko Tkachenko Kuznetsov Lebedev Marković Babić
     Kaczmarek Wójcik Kozlov Pavlenko Stojanović Hrycenko Adamczyk Andrić Baran Belov Beneš Bielecki Bobrov
     Bogdanov Borisov Bosko Boyko Černý Chernov Czarnecki Dąbrowski Danilenko Denisov Dragić Dudek Fedorov
     Filipović Franko Gajda Golubev Gorski Grabowski Hájek Holub Hruby Ilić Jankowski Jaworski Kamiński Karpov
     King Kiselev Klimenko Kolar Koval Kovač Kovačević Krawczyk Krejčí Kučera Kushnir Kravchenko Lewandowski Lis
     Lukić Lysenko Majewska Makarov Malinowski Marchenko Mazur Melnyk Michalski Mihajlović Mikhailov Moroz
     Nikolić Novikov Olszewski Orlov Ostrowski Pavlov Pawlak Pavlović Pejić Polyakov Popov Popović Pospíšil
     Procházka Romanov Rudenko Rutkowski Savchenko Semenov Sikora Šimek Smirnov Sobczak Stepanov Svoboda Tarasov
     Tesař Tomić Vasiliev Veselý Vlasov Vuković Walczak Wilk Wolf Wróbel Zając Zaytsev Zhukov Zima`,
  ),
  hmong: origin(
    `Mai Pa Kia Tou Chue Xai Nhia Bee Yer Ka See Pao Cheng Neng Kou Houa Gao Mee Blia Shoua Tong Fue Chong Youa
     Der Ying Pheng Sao Zong Ger Ah Baa Bao Blong Bou Chao Chee Chia Choua Dang Doua Foua Ge Gaoly Hli Hue Joua
     Kalia Kaying Kazoua Kham Khou Ko Kong Koua Ku La Lee Leng Lia Long Lue Ly Maly Maiyer Mao Me My Na Nao Neeb
     Ntxhi Nou Nra Pachia Padee Pakou Palee Panhia Payeng Phia Phoua Po Pobzeb Sai Say Sia Song Soua Ta Tang
     Teng Thai Thong Toua Touger Tria Tsa Tswb Va Vam Vang Vee Vong Wa Wang Xay Xe Xee Xia Xue Ya Yang Yee Yeng
     Yi Yia You Zang Ze Zeb Zoua Hnub Paj Nplias`,
    `Vang Xiong Yang Thao Lor Lee Moua Her Vue Cha Hang Kue Lo Chang Yer Khang Fang Cheng Thor Pha Ly Xyooj Tsab
     Kong See Ha Hawj Ham Kha Koo Kwm Lauj Lis Mua Muas Phab Taj Tang Thoj Vaj Vwj Xyong Yaj Chue Faj Hauv
     Moua-Lor Vang-Xiong Tcha Tsheej Lyfoung Xiongpao Khab Ly-Vang Chu Kao Song Soung Vam Yi Yai Yangpao Mouas
     Pao Hau Saykao Dang Sayaxang Pahoua Zeng Chongtoua Vanghue Xaykao Thaoxaochay Yangsao`,
  ),
  korean: origin(
    `Min-jun Ji-woo Seo-yeon Hyun-woo Soo-jin Young-ho Eun-ji Sung-min Hye-jin Dong-hyun Mi-kyung Jae-won
     Kyung-soo Ha-eun Yuna Jiho Sunhee Jinwoo Hana Bora Taeyang Minseo Seojun Haneul Insook No Bang Sun Bo Bom
     Chan Chul Da-eun Dae Do-yun Eun Gi Gyu Hae Ho Hoon Hwa Hye In Ja Jae Jeong Ji Jin Joo Joon Jun Jung Kang Ki
     Kyu Kyung Mee Mi Min Myung Nam Na-young Ok Rin Sang Se Seok Seon Seung Si-woo So-hee Sook Soo Sora Su Tae
     Won Woo Ye Yeon Yong Yoon Young Yu-jin Jihye Jimin Jisoo Minji Minho Sujin Sumin Seojin Yejin Youngsook
     Myungsook Kyungja Jungho Sungho Donghyun Hyunjin Hyejin Eunji Eunkyung Nari Areum Gaeul Dasom Iseul Bitna
     Jaemin Taehyung Namjoon Inho Byung Changmin Dongwook`,
    `Kim Lee Park Choi Jung Kang Cho Yoon Jang Lim Han Oh Seo Shin Kwon Hwang Ahn Song Jeon Hong Yoo Ko Moon
     Yang Bae Baek Nam Noh Ha Joo No Bang Ban Bin Bong Bu Byun Cha Chae Chai Chang Chin Chon Chu Chun Chung Do
     Doh Eom Eun Gil Go Gong Gu Gwak Ham Hyun In Jeong Ji Jin Ju Kae Ki Kil Koo Ku Kuk Kum Kwak Lew Ma Maeng Man
     Min Mo Myung Na Nah Namkoong Oak Ok Pae Paik Pak Pang Pyo Pyun Ra Rhee Rhim Ro Roh Ryu Sa Seok Seol Seong
     Seon Sim Sin So Sohn Son Sook Suh Suk Sul Sun Sung Tak Tae U Um Wang Won Woo Ye Yeo Yeom Yi Yim Yom You Yun`,
  ),
  nativeAmerican: origin(
    `Aiyana Chayton Kaya Takoda Winona Dakota Nizhoni Hok'ee Ahote Shima Tallulah Koda Aponi Mato Wapasha Nascha
     Elan Cheyenne Yazhi Sequoia Tocho Ouray Kimimela Shania Wynonna Quiver Claw Bear Wolf Hawk Raven Sky Star
     Sunny Rain River Bidziil Ashkii Ahiga Atsa Bly Chenoa Chochmo Dezba Doba Enola Ezhno Gaagii Halona Haseya
     Hiawatha Honovi Istas Ituha Kachina Kai Kanti Kiona Kosumi Kuruk Lakota Leotie Lomasi Maka Manaba Mahpiya
     Migisi Misae Nayeli Niyol Nokosi Odina Ogima Ominotago Onawa Orenda Pavati Petah Poloma Sahale Sakari Sani
     Satinka Shada Shiriki Shilah Sihu Sitala Soyala Tadita Taima Tala Taini Tansy Tasunke Tate Tehya Tiva Unega
     Waban Wahkan Waneta Waya Wenona Wicapi Winema Wyanet Yahto Yanaba Zihna Zitkala Zonta Elsie Wilma Verna
     Delbert Orville Emerson Leland Tulley Arvin`,
    `Begay Yazzie Benally Tsosie Nez Blackhorse Whitehorse Redcloud Ironcloud Tso Begaye Manygoats Bitsui
     Etsitty Locklear Oxendine Swimmer Birdinground Tallchief Twobulls Littlewolf Runningbear Chee Bigcrow
     Walkingeagle Standingbear Goodvoice Etcitty Quiver Claw Eagle Hawk Bear Wolf Elk Crow Horse Bull Buffalo
     Arrow Feather Cloud Thunder Lightning Snow Stone Iron Hand Walker Spotted Bird Tail LittleBear RedBear
     Redhorse Whitefeather Whiteman Blackbear Blackbull Blackelk Blackeagle Yellowhair Yellowbird Yellowhorse
     Greybull Graywolf Longknife Longfeather Strongbow Manuelito Nakai Nakaidinae Chischilly Charley Tsinajinnie
     Tsinnijinnie Tohannie Tohee Peshlakai Becenti Bitsilly Attakai Beyale Cly Curley Dele Denetsosie Dennison
     Deschenie Etsicitty Goldtooth Greyeyes Haskie Holiday Hosteen Joe Kinlicheeny Klah Laughter Lee Manymules
     Notah Platero Roanhorse Sandoval Secody Shorty Silversmith Skeet Slim Smiley Tabaha Todacheene Tohtsoni
     Tsinigine Tsosie-Begay Tulley Wauneka Wero Woody Yellowman Zah Zuni Honyouti Lomayesva Sekaquaptewa Kills
     Runs Chasing Twohearts`,
  ),
  polynesian: origin(
    `Leilani Kalani Sione Mele Tavita Sina Keoni Malia Kaimana Nalani Tevita Ana Losa Semisi Pua Makoa Lani
     Iosefa Fetu Hina Kekoa Noelani Lupe Manu Alofa Siosaia Kamaka Ailani Viliami Ofa Afa Afu Aleki Amelia Akamu
     Alani Anela Aroha Atina Eleni Emele Fa'atasi Falani Fale Fatu Fili Finau Folau Haunani Hemi Hiwa Hoku Hone
     Iokepa Ione Isileli Kahiau Kai Kailani Kainoa Kalea Kaleo Kamalei Kamuela Kana Kaleb Kapono Kawika Keahi
     Keala Keanu Kiana Koa Koni Lagi Latai Lea Lei Lesieli Lino Liu Lolo Losaline Loto Lu'isa Maika'i Maile
     Makana Mana Manaia Mahina Mata Matai Mere Moana Mosese Nani Ngaire Nohea Okalani Oliana Paea Palila Paulo
     Peni Pita Pono Rangi Salote Sefa Sela Seluvaia Sepela Sia Soana Tala Tama Tane Taufa Toa Tui Uila Ula Vai
     Vea Wiremu`,
    `Kealoha Tuiasosopo Faleolo Kahananui Tupou Mahoe Fonoti Kamaka Leota Kekauoha Taufahema Nakamura Sapolu
     Akana Fifita Moala Tuilagi Kaleo Havili Vaipulu Kapule Latu Ioane Seumalo Tautai Pauga Kalama Tonga Naea
     Afoa Ah Ah-Sam Aiono Alailima Alofaituli Amituanai Apelu Apo Atuatasi Aumua Faiva Fainga'a Faleafa
     Falepapalangi Falaniko Fao Feleti Finau Folau Fuimaono Fusimalohi Haunga Heimuli Hola Hopoate Ho'omalu Iese
     Iakopo Kaaihue Kahale Kaho'olawe Kai Kailahi Kaiwi Kalani Kalua Kamakawiwo'ole Kamai Kanahele Kaneshiro
     Kapaona Katoa Kauhane Kaufusi Kauwe Keawe Kekona Kinikini Kioa Langi Lealaimatafao Lauina Lauti Lemalu
     Leiataua Lilo Lolohea Lomu Lutui Mafi Mahina Mailo Makoni Malo Maka Manu Mataafa Matagi Mauga Mo'unga Naone
     Ngata Niumatalolo Pahulu Palelei Paepae Pele Peleke Pomare Pule Purcell Sagapolu Salave'a Sao Satele Savea
     Siale Siliga Sosefo Taliaferro Tama Tanuvasa Tau Te'o Toa Tofa Tuala Tuato'o Tufuga Tuipulotu Vea Wendt`,
  ),
  japanese: origin(
    `Haruto Yui Sakura Hiroshi Kenji Yuki Akira Naoko Keiko Takeshi Yoko Ken Emi Mari Rei Jun Sora Hina Aoi Ren
     Riku Mio Rin Ryo Shin Shota Daiki Kaito Yuto Yuna Ichiro Jiro Saburo Kazuo Kazuko Masao Masako Noriko
     Tomoko Michiko Fumiko Hanako Haruki Hideo Hiroko Isamu Junko Kaori Katsumi Kiyoshi Kumiko Makoto Mayumi
     Megumi Minoru Misaki Mitsuko Nana Nobu Osamu Reiko Satoshi Sachiko Setsuko Shigeru Shizuka Tadashi Takumi
     Tetsuya Toshio Tsutomu Yasuko Yoshi Yumi Aki Ai Dai Go Eri Hana`,
    `Sato Suzuki Takahashi Tanaka Watanabe Ito Yamamoto Nakamura Kobayashi Kato Yoshida Yamada Sasaki Yamaguchi
     Matsumoto Inoue Kimura Hayashi Shimizu Saito Mori Abe Ikeda Hashimoto Ishikawa Ogawa Goto Okada Hasegawa
     Fujita Kondo Maeda Sakamoto Endo Aoki Nishimura Fukuda Ota Miura Fujiwara Okamoto Matsuda Nakagawa Ono
     Harada Ueda Kojima Oda Hara Oba Hirano Ueno Takeda Sugiyama Kudo Morita Noda Imai Kikuchi Kawasaki Takayasu
     Honda Toyoda Suda Ishida Inaba Oshiro Higa Arakaki Kaneko Murakami Shibata Uchida Yokoyama Wada Tamura
     Mizuno Chiba Iwasaki Oe`,
  ),
  filipino: origin(
    `Jomar Rodel Rommel Jun Jejomar Marites Maricel Marivic Rowena Liza Lorna Analyn Jocelyn Rhodora Imelda
     Corazon Ligaya Luzviminda Dalisay Bayani Datu Kidlat Amihan Tala Mayumi Bituin Diwa Makisig Jayson Jhon
     Mark Angelo Christian Princess Angel Joy Cherry Baby Girlie Boyet Nonoy Inday Dodong Ate Bong Bing Ding
     Ting Jinggoy Ramil Rogelio Reynaldo Teodoro Perla Remedios Nenita Erlinda Leonora Florencio Crisanto
     Virgilio Wilfredo Honey Lovely Precious Junjun Jojo Kristine Kathleen Jericho Jennylyn Maria Jose Emmanuel
     Apolinario Bonifacio Gregoria`,
    `Dela Cruz Santos Reyes Bautista Ocampo Aquino Magsaysay Macapagal Dimaculangan Dimagiba Panganiban
     Pangilinan Manalo Manalastas Batungbakal Catacutan Lualhati Magpantay Magbanua Tolentino Villanueva
     Villareal Salonga Salvador Samonte Sison Siy Tan Lim Uy Sy Go Co Chua Ong Cojuangco Tiongson Tuazon
     Quiambao Dizon Lacson Macaraeg Galang Gatchalian Abad Abaya Agbayani Alonzo Arroyo Balagtas Baluyot Banaag
     Buenaventura Bulaong Cabangon Caguioa Capili Cayabyab Concepcion Dagohoy Daquis Evangelista Gonzaga Ilagan
     Javier Katigbak Ligon Mabini Maglaya Malonzo Mercado Nacpil Obispo Padua Paguio Pascual Punzalan Sumulong
     Tadeo Umali Yap Zobel`,
  ),
  persian: origin(
    `Reza Ali Hossein Mehdi Amir Arash Babak Bahram Behnam Behrouz Bijan Cyrus Dariush Ehsan Farhad Farid Farzad
     Firouz Ghazal Golnaz Hamid Hooman Houshang Iraj Jalal Kamran Kaveh Keyvan Khosrow Kian Leila Mahin Mahsa
     Majid Mandana Maryam Masoud Mehran Mina Minoo Mitra Mojgan Morteza Nader Nahid Narges Nasrin Nazanin Negar
     Niloufar Omid Parisa Parvin Payam Pedram Pegah Pouya Ramin Ramtin Roya Saeed Sahar Saman Sanaz Sepideh
     Shahin Shahla Shapour Shirin Siamak Simin Sohrab Soraya Sussan Taraneh Vida Yalda Zahra Zari Zohreh`,
    `Ahmadi Hosseini Mohammadi Karimi Rezaei Moradi Jafari Rahimi Hashemi Ebrahimi Kazemi Rostami Sadeghi
     Heidari Ghasemi Akbari Abbasi Amini Azizi Bagheri Bahrami Ershadi Farahani Fazeli Ghaffari Ghorbani
     Golestani Habibi Hakimi Irani Javadi Kamali Kashani Khalili Khorasani Khosravi Kiani Lotfi Mahdavi Majidi
     Mansouri Maleki Mirzaei Moghadam Mokhtari Mousavi Nazari Najafi Nikpour Nouri Omidvar Pahlavi Parsa Pourali
     Rad Rahmani Rafsanjani Rashidi Safavi Salehi Shahidi Shirazi Soltani Tabatabai Taheri Tehrani Vaziri
     Yazdani Zand Zamani Zare`,
  ),
  turkish: origin(
    `Ahmet Mehmet Mustafa Ayşe Fatma Emine Hatice Zeynep Elif Emre Can Cem Deniz Ege Efe Kaan Kemal Murat Osman
     Ömer Selim Serkan Sinan Tolga Ufuk Umut Volkan Yavuz Yusuf Aylin Aysel Banu Bahar Belgin Burcu Canan Çiğdem
     Defne Derya Ebru Ece Esra Fidan Filiz Gizem Gül Gülşen Hülya İpek Leyla Melek Meltem Meryem Merve Nermin
     Nesrin Nur Özge Özlem Pınar Pelin Selin Sevgi Sibel Sevda Songül Tuğba Tülay Yasemin Yıldız Orhan Onur
     Oktay Nihat Necati Levent İsmail Hakan Halil Erdem Engin`,
    `Yılmaz Kaya Demir Çelik Şahin Yıldız Yıldırım Öztürk Aydın Özdemir Arslan Doğan Kılıç Aslan Çetin Kara Koç
     Kurt Özkan Şimşek Polat Korkmaz Erdoğan Bulut Keskin Turan Ünal Güneş Avcı Güler Yalçın Tekin Taş Sarı
     Bozkurt Acar Ateş Aksoy Balcı Can Ceylan Çakır Deniz Duman Durmaz Erdem Er Gök Gül Işık Kaplan Karaca
     Kartal Koçak Köse Ok On Özer Sağlam Soylu Tan Toprak Tunç Uçar Uysal Uzun Yavuz Yüksel Zengin`,
  ),
  jewish: origin(
    `Moshe Yosef Avraham Yitzhak Yaakov Shlomo David Chaim Mordechai Menachem Shmuel Eli Eliyahu Aharon Baruch
     Dov Ephraim Gershon Hillel Levi Mendel Naftali Pinchas Reuven Shimon Tzvi Uri Yehuda Yehoshua Zev Ari Asher
     Amit Noam Itai Ido Lior Gal Or Tal Tom Omer Guy Ron Ran Nir Dan Sarah Rivka Rachel Leah Chana Chaya Devorah
     Esther Miriam Malka Shoshana Shira Tamar Tova Yael Yocheved Zahava Zipporah Bracha Dina Fruma Gitty
     Hadassah Ilana Meira Naomi Noa Orly Penina Raizel Ruchel Shprintza Sima Maya Adi Hodaya Rina`,
    `Cohen Levi Levy Mizrahi Peretz Biton Dahan Avraham Friedman Malka Azoulay Katz Goldberg Goldstein Rosenberg
     Rosen Rosenthal Shapiro Schwartz Weiss Weinberg Weinstein Klein Gross Stern Segal Siegel Kaplan Katzenelson
     Greenberg Greenbaum Feldman Feinstein Fishman Gold Silver Silverman Silverstein Diamond Perlman Pearl Glass
     Bloom Blum Berg Berger Bergman Berkowitz Abramowitz Rabinowitz Moskowitz Horowitz Hurwitz Epstein Ginsburg
     Gottlieb Halpern Kagan Kahn Kessler Lieberman Lipschitz Mandel Margolis Meir Nussbaum Oz Paz Peled Sharon
     Rabin Roth Rubin Sachs Schechter Singer Sofer Spiegel Steinberg Teitelbaum Wexler Wolf Zuckerman Ben-David
     Bar-On Golan Harel Shalom Tzur`,
  ),
  eastAfrican: origin(
    `Abebe Almaz Alem Aster Bekele Berhane Birtukan Dawit Desta Eden Elias Ermias Eyerusalem Fikadu Fikre Genet
     Getachew Girma Haile Hanna Hirut Kebede Kidane Lemlem Makeda Mekonnen Meles Meron Mesfin Mulu Negash Rahel
     Sara Selam Senait Seble Solomon Tadesse Tekle Tesfaye Tigist Tsehay Worku Yohannes Zewdu Abdi Abdullahi
     Abdirahman Ahmed Amina Asha Ayaan Bashir Cabdi Deeqa Faduma Farah Fartun Guled Habiba Halima Hani Hodan
     Hibo Ifrah Idil Jama Khadra Ladan Liban Maryan Mohamud Muna Nasra Nimo Osman Sagal Safiya Sahra Shukri
     Warsame Yasin Ubah Zamzam Akinyi Atieno Wanjiru Njeri Kamau Mwangi Otieno Juma Baraka Neema Rehema Zawadi
     Upendo Amani Imani`,
    `Abdi Abdullahi Abebe Abera Abshir Aden Adan Ali Alemu Asfaw Assefa Ayele Barre Bekele Berhe Beyene Bile
     Dahir Demissie Desta Dirie Duale Elmi Farah Gebre Gebremariam Gebreselassie Gedi Ghebre Girma Guled Gutema
     Habte Habtemariam Haile Hailu Hassan Hersi Hirsi Hussein Ibrahim Isse Jama Jimale Kebede Kidane Lemma
     Mekonnen Mengistu Mohamed Mohamud Muse Negash Nur Omar Osman Rage Roble Said Samatar Shire Sheikh Tadesse
     Tefera Tekle Tesfaye Tilahun Warsame Wolde Worku Yusuf Zeleke Kariuki Kimani Kipchoge Kiprotich Maina
     Mugisha Museveni Mutua Mwangi Ndungu Njoroge Nyambura Ochieng Odhiambo Okello Omondi Onyango Wambui Were`,
  ),
  haitianFrench: origin(
    `Jean Pierre Jean-Baptiste Jean-Claude Marie Marie-Ange Rose-Marie Wilner Widline Guerline Mirlande Fabiola
     Natacha Ketly Yolette Yvrose Magalie Micheline Nadège Ruth Esther Dieudonné Dieuseul Frantz Fritz Jacques
     Jude Junior Lesly Lovely Makenson Manouchka Mackenson Mona Ralph Reginald Roody Ronald Rony Stanley Wyclef
     Wisly Emmanuel Evens Ernst Edner Carline Claudette Chantal Cassandre Islande Daphnée Édith Élise Amélie
     Camille Chloé Manon Léa Lucas Mathis Théo Hugo Louis Gabriel Étienne Benoît François Thierry Guillaume
     Sylvie Véronique Solange Odette Aurore Colette Fleur Marine Océane Aimée Désirée Prosper`,
    `Pierre Jean Joseph Louis Charles Baptiste Jean-Baptiste Jean-Louis Jean-Pierre François Michel Étienne
     Toussaint Dessalines Desir Désir Dorval Dorvil Duvalier Estimé Exantus Fleurimond Germain Guillaume
     Hyppolite Innocent Jeudy Jules Lafontant Lamour Laurent Leconte Mercier Mondesir Moïse Noël Normil Occean
     Paul Petit Petit-Frère Philippe Préval Prophète Romain Sainvil Saint-Fleur Saint-Louis Saint-Vil Sylvain
     Telfort Théodore Valcin Vilsaint Vincent Dubois Dupont Durand Lefebvre Leroy Moreau Roux Fournier Girard
     Bonnet Blanc Lambert Fontaine Rousseau Chevalier Gauthier Perrin Boucher Tremblay Gagnon Bouchard Bélanger
     Lavoie Roy Beaulieu Thibodeaux Boudreaux LeBlanc Landry Fortin Côté`,
  ),
  germanic: origin(
    `Hans Klaus Jürgen Günter Wolfgang Helmut Dieter Uwe Jens Lars Sven Björn Ole Nils Leif Erik Anders Johan
     Karl Fritz Otto Ernst Max Ludwig Heinz Horst Bernd Ralf Kai Kurt Rolf Sigrid Ingrid Astrid Greta Heidi
     Helga Hilde Inge Ursula Gudrun Brigitte Renate Ute Elke Anke Antje Silke Birgit Kirsten Maren Solveig Liv
     Saga Freja Signe Siri Tove Maja Linnéa Ebba Willem Pieter Jan Joost Sander Bram Daan Sem Anouk Femke Fleur
     Lotte Marijke Saskia Sanne Wim Mies Eino Aino Väinö Pekka Timo Jukka Päivi Bo Dag Odd Even Gro Unni`,
    `Müller Schmidt Schneider Fischer Weber Meyer Wagner Becker Schulz Hoffmann Schäfer Koch Bauer Richter Klein
     Wolf Schröder Neumann Schwarz Zimmermann Braun Krüger Hofmann Hartmann Lange Werner Krause Lehmann Schmid
     Maier Köhler Herrmann König Walter Huber Kaiser Fuchs Lang Vogel Stein Jung Berg Winter Sommer Frank Engel
     Horn Busch Kuhn Kühn Haas Graf Roth Keller Beck Franke Albrecht Vogt Jansen Bakker Visser Smit Meijer
     Mulder Bos Vos Peters Hendriks Dekker Brouwer Dijkstra Kok Prins Hansen Johansen Olsen Larsen Andersen
     Nielsen Jensen Pedersen Christensen Johansson Andersson Karlsson Nilsson Eriksson Lindberg Lindqvist Lund
     Dahl Holm Bakke Haugen Berglund Virtanen Korhonen Nieminen Mäkinen`,
  ),
  italianGreek: origin(
    `Giuseppe Giovanni Antonio Mario Luigi Francesco Angelo Vincenzo Pietro Salvatore Carlo Franco Domenico
     Bruno Paolo Michele Giorgio Aldo Sergio Luciano Enzo Dante Rocco Gino Nico Fabio Marco Luca Matteo Lorenzo
     Chiara Giulia Sofia Aurora Alessia Francesca Bianca Carmela Concetta Filomena Fiorella Gemma Gina Graziella
     Lucia Ornella Paola Perla Rosaria Rosetta Serena Stella Viola Yiannis Giorgos Dimitris Kostas Nikos
     Panagiotis Vasilis Christos Athanasios Spyros Stavros Thanasis Theo Eleni Maria Katerina Vasiliki Angeliki
     Georgia Dimitra Despina Ioanna Kalliope Athena Daphne Evangelia Irene Zoe Xanthe`,
    `Rossi Russo Ferrari Esposito Bianchi Romano Colombo Ricci Marino Greco Bruno Gallo Conti De-Luca Mancini
     Costa Giordano Rizzo Lombardi Moretti Barbieri Fontana Santoro Mariani Rinaldi Caruso Ferrara Galli Martini
     Leone Longo Gentile Martinelli Vitale Lombardo Serra Coppola Marchetti Parisi Villa Conte Ferraro Fabbri
     Bianco Marini Grasso Valentini Messina Sala Gatti Pellegrini Palumbo Sanna Farina Rizzi Monti Cattaneo
     Morelli Amato Silvestri Mazza Testa Grassi Pace Bello Papadopoulos Papadakis Pappas Georgiou Nikolaidis
     Vlahos Angelopoulos Dimitriou Karagiannis Makris Oikonomou Ioannidis Konstantinou Alexiou Antoniou Christou
     Economou Galanis Hatzis Kouris Lambros Manolis Mitsis Pantazis Samaras Stathopoulos Theodorou Vasileiou
     Zervas`,
  ),
  portuguese: origin(
    `João José Antônio Francisco Carlos Paulo Pedro Lucas Luiz Marcos Gabriel Rafael Daniel Marcelo Bruno
     Eduardo Felipe Rodrigo Manoel Mateus André Fernando Fábio Leonardo Gustavo Guilherme Tiago Thiago Vinícius
     Caio Davi Otávio Joaquim Raimundo Sebastião Severino Benedito Maria Ana Francisca Antônia Adriana Juliana
     Márcia Fernanda Patrícia Aline Sandra Camila Amanda Bruna Jéssica Letícia Júlia Luciana Vanessa Mariana
     Gabriela Vera Vitória Larissa Cláudia Beatriz Rita Luana Sônia Renata Eliane Conceição Graça Fátima Dulce
     Luzia Iracema Jussara Glória Pilar Neves Nuno Rui Vasco`,
    `Silva Santos Oliveira Souza Sousa Rodrigues Ferreira Alves Pereira Lima Gomes Costa Ribeiro Martins
     Carvalho Almeida Lopes Soares Fernandes Vieira Barbosa Rocha Dias Nascimento Andrade Moreira Nunes Marques
     Machado Mendes Freitas Cardoso Ramos Gonçalves Santana Teixeira Araújo Borges Pinto Pinheiro Monteiro Melo
     Campos Correia Cavalcanti Moura Batista Castro Azevedo Barros Coelho Cunha Duarte Farias Fonseca Guimarães
     Leite Macedo Magalhães Medeiros Miranda Moraes Nogueira Pacheco Pires Reis Sales Sampaio Siqueira Tavares
     Toledo Torres Xavier Brito Bezerra Branco Cabral Camargo Figueiredo Amaral Paiva Queiroz Leal Neves Cruz
     Matos Mota Luz Paz Chaves`,
  ),
  southEastAsian: origin(
    `Somchai Somsak Somboon Sombat Suchart Surachai Somporn Malee Mali Ratana Siriporn Sunisa Supaporn Wanida
     Wichai Prasert Prayut Preecha Anong Apinya Arthit Boonsri Chai Chaiya Daeng Kanya Kittipong Lek Nok Noi
     Nong Ploy Pim Ting Toy Fah Fon Bee Ice Bank Sok Sokha Sophea Sopheap Bopha Chanthou Dara Chenda Kosal
     Kunthea Ly Maly Mony Narin Phalla Pisey Rith Rithy Sambath Samnang Sarath Savann Sithan Sovann Srey Thida
     Vanna Vichea Vuthy Khamla Khamphet Bounmy Bounthanh Kham Keo Noy Phet Seng Somphone Thong Vilay Aung Hla
     Htay Htun Khin Kyaw Kyi Lwin Maung May Min Mya Myint Naing Nay Nyein Nyunt Phyo San Saw Sein Soe Su Than
     Thant Thaw Thein Thiri Tin Tun Win Wint Ye Zaw Zin Eh Paw Moo Htoo Say Ku Hser`,
    `Sae-Tang Saetern Saechao Saephan Saelee Chaiyaporn Srisai Suwannarat Thongchai Wongsakul Phongphaew
     Rattanakosin Boonmee Charoen Intharat Jaidee Kaewmanee Limpanich Meesuk Nakprasit Panyarachun Ruangrit
     Sukhothai Thongdee Vongsa Yodsanga Chea Chhim Chhoeun Chhun Chum Chuon Heng Hem Hong Hun Im In Keo Khiev
     Khim Kim Kong Long Lim Ly Mao Mam Meas Men Nhem Norodom Nou Ouk Oum Pen Pich Pok Prak Prum Ros Sam San Sao
     Sar Seng Sim Sin Sok Som Son Soun Suon Suy Tan Tep Thach Tith Touch Um Ung Van Yem Yim You Phommachanh
     Sayavong Souvannavong Vongphakdy Inthavong Luangrath Phimmasone Rattanavong Siharath Soukaseum Xayavong
     Aung Win Htoo Moo Paw Htun Oo Thu Lin Maung Naing Soe Tun Wah Ku Say Hser Bway Gay Lah Shee`,
  ),
  africanAmerican: origin(
    `Aaliyah Alize Andre Antoine Antwan Asia Beyonce Brianna Chanel Chante Charisma Cedric Clarence Cleo Cornell
     Cortez Cree Damarcus Damon Dante Darius Darnell Dashawn Deandre Deion Deja Demetrius Denzel Deshawn Destiny
     Devonte Diamond Dominique Dwayne Ebony Essence Fantasia Heaven Imani India Isaiah Ivory Jaden Jada Jalen
     Jamal Jamar Jaquan Jasmine Javon Jazmine Jermaine Kadeem Kanye Keisha Kendrick Keyshawn Kiara Kobe Kwame
     LaShawn LaToya Lakeisha Lamar Laquan Latasha Latifah Lawanda LeBron Leroy Malik Marquis Marshawn Marvin
     Mercedes Messiah Miracle Monique Nevaeh Nia Octavia Otis Porsha Precious Princess Quincy Quinton Raheem
     Rashad Reggie Royal Sade Savion Shaniqua Shanice Shaquille Sincere Sir Tameka Tamika Tanisha Tashawn
     Terrell Tiana Treasure Tremaine Trevon Tyrell Tyrese Tyrone Unique Whitney Willie Xavier Zaire Zion`,
    `Washington Jefferson Jackson Booker Banks Freeman Gaines Hairston Bolden Broadnax Boykin Battle Bynum
     Calhoun Chatman Cobb Coleman Crump Dawson Dixon Dorsey Drayton Easley Fields Franklin Gadsden Gibbs Glover
     Goins Grier Hardy Hargrove Haynes Hightower Holloway Holmes Ingram Jacobs Jenkins Joiner Joyner Kearse
     Lofton Lockett Malone Mays McCoy McKnight McCray Merriweather Mims Mosley Muhammad Neal Outlaw Pettway
     Pinckney Pettigrew Poole Randolph Ransom Ravenel Rhodes Rucker Satterwhite Shields Simmons Singletary
     Smalls Snipes Spann Stokes Stallworth Sykes Tate Tolliver Tubman Turnipseed Upshaw Vaughn Wade Walls
     Warrick Wesley Whitaker Whitlock Wiggins Winfrey Witherspoon Womack Woodard Yancey Youngblood`,
  ),
};

/** Names that stand in most texts of the United States. */
export const FAMILIAR: Origin = origin(
  `James John Robert Michael William David Richard Thomas Charles Christopher Daniel Matthew Anthony Donald
    Steven Paul Andrew Joshua Kenneth George Edward Ronald Timothy Jason Jeffrey Jacob Nicholas Eric Stephen Larry Scott
    Benjamin Samuel Alexander Patrick Jerry Nathan Henry Peter Mary Patricia Jennifer Elizabeth Barbara Susan Jessica
    Sarah Lisa Nancy Sandra Betty Ashley Emily Michelle Carol Amanda Melissa Deborah Rebecca Laura Cynthia Amy Angela
    Anna Helen Nicole Christine Samantha Rachel Maria Heather Diane Julie Victoria Joan Olivia Jane Alice Megan`,
  `Smith Johnson Williams Brown Jones Garcia Miller Davis Rodriguez Martinez Hernandez Lopez Wilson Anderson
    Thomas Taylor Moore Jackson Martin Lee Perez Thompson White Harris Sanchez Clark Lewis Robinson Walker Young Allen King
    Wright Scott Torres Nguyen Hill Flores Green Adams Nelson Baker Hall Rivera Campbell Mitchell Carter Roberts Gomez
    Phillips Evans Turner Diaz Parker Cruz Edwards Collins Reyes Stewart Morris Morales Murphy Cook Rogers Peterson Cooper
    Reed Bailey Bell Kelly Howard Ward Cox Richardson Wood Watson Brooks Bennett Gray Hughes Price Myers`,
);
